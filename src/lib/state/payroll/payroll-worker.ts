import { PayrollReading } from '#lib/data/payroll/PayrollReading.ts';
import { servePayroll } from './serve-payroll.ts';

void servePayroll(self, PayrollReading);
