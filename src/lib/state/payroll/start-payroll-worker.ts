import address from './payroll-worker.ts?worker&url';
import { startModuleWorker, type StartedWorker } from '../start-module-worker.ts';

/** Starts the worker that reads payrolls. */
export const startPayrollWorker = (): StartedWorker => startModuleWorker(address);
