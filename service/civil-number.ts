/** A Danish civil registration number, with or without its hyphen. Nobody invents one by accident. */
const CIVIL_NUMBER = /(?<!\d)(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d{2}[- ]?\d{4}(?!\d)/

/** Whether something stands in a text that looks like a person's number. */
export const holdsCivilNumber = (text: string): boolean => CIVIL_NUMBER.test(text)
