/** The body of an error answer: a code for programs and a sentence for people, nothing internal. */
export function errorBody<Code extends string>(
  code: Code,
  message: string,
): { error: { code: Code; message: string } } {
  return { error: { code, message } };
}
