/** Why a file cannot be checked, in words for its reader: what is wrong, and what to do. */
export class FileError extends Error {
  override readonly name = 'FileError';
}
