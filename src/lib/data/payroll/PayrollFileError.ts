/** Why a file cannot be read as a payroll, in words for its reader: what is wrong, and what to do. */
export class PayrollFileError extends Error {
  override readonly name = 'PayrollFileError';
}
