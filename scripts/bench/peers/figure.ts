/** A figure as a person reads it: two digits of it count, or its whole part. */
export const figure = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(2)
