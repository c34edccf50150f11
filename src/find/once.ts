import type { Archive } from '../model/archive.ts'

/** Made when first needed, then kept. */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Made when first needed of an archive, then kept as long as that is. */
export function perArchive<Value>(make: (archive: Archive) => Value): (archive: Archive) => Value {
  const made = new WeakMap<Archive, { value: Value }>()
  return (archive) => {
    const ready = made.get(archive) ?? { value: make(archive) }
    made.set(archive, ready)
    return ready.value
  }
}
