import * as z from 'zod/mini';
import { amount, currency, id, key, narrative, references, words, yesNo } from './fields.js';
import { section } from './measure.js';

export const monitoring = section('How the project is followed.', {
  protection_monitoring: key(narrative, 'How the safety of people is followed.'),
  frequency: key(narrative, 'How often this is done.'),
  learning: key(narrative, 'What is done with what is learnt.'),
  evaluation: key(narrative, 'Who evaluates the project, and when.'),
});

export const sustainability = section('What remains after the project, and who carries it on.', {});

const budgetLine = z.object({
  id: key(id('budget-line'), 'Your own short name for this line, such as B1.'),
  description: key(words, 'What the money is for.'),
  amount: key(amount, 'The amount, in the currency of the budget.'),
  covers: key(references('activity', 'measure'), 'Ids of the activities and measures that it pays for.'),
  protection: key(yesNo, 'Whether the line is for protection.'),
});
export type BudgetLine = z.infer<typeof budgetLine>;

export const budget = z.object({
  currency: key(currency, 'Currency of all amounts, in three letters (ISO 4217): USD, EUR, XOF.'),
  total: key(amount, 'The whole budget.'),
  lines: key(z.array(budgetLine), 'The budget lines.'),
});
