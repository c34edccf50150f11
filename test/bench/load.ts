export function runLoad(_args: readonly string[]): void {}
