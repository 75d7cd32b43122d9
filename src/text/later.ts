/** Made once, when it is first asked for: most runs ask for a few of these. */
export const later = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
