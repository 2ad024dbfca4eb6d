import { everyQuestion } from '../../support/questions.ts';
import { statementsOf } from './own-statement.ts';

statementsOf(everyQuestion().filter((_, at) => at % 2 === 1));
