/** Ways to say one thing, and what each of them comes to: “who controls it”, “who sponsors it”. */
export const allAs = <Shape>(plain: string, ...shapes: readonly Shape[]): [Shape, string][] =>
  shapes.map((shape) => [shape, plain])
