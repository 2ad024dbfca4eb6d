/**
 * Where the desk is: nothing dropped; all that it needs on its way, before a file is opened; a file
 * looked at for the first time; looked at again, otherwise; the reader looking at how it was understood; the
 * file read whole; its rows in the engine; all of it being forgotten.
 */
export type DeskStage =
  'empty' | 'preparing' | 'opening' | 'looking' | 'looked' | 'reading' | 'read' | 'forgetting';

/** Whether the desk waits for the reader, and nothing is under way. */
export const isSettled = (stage: DeskStage): boolean => ['empty', 'looked', 'read'].includes(stage);
