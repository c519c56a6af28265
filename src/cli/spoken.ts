export { localeOf, spoken, spokenProposal, textsIn } from '../locale/spoken.js';
