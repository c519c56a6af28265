import { key, narrative } from './fields.js';
import { section } from './measure.js';

const psea = section('How sexual exploitation and abuse by staff, volunteers and partners is prevented.', {
  policy: key(narrative, 'The rule, whom it binds, and how they sign it.'),
  reporting: key(narrative, 'How a suspicion is reported, to whom, and how fast.'),
  focal_person: key(narrative, 'The role that answers for it.'),
  training: key(narrative, 'Who is trained, on what, and when.'),
  survivor_assistance: key(narrative, 'What help survivors get, and from whom.'),
});

const childSafeguarding = section('How children are kept safe from our own staff, partners and activities.', {
  policy: key(narrative, 'The rule, and whom it binds.'),
  checks: key(narrative, 'How people are checked before they work with children.'),
  conduct: key(narrative, 'What staff may and may not do with children.'),
  reporting: key(narrative, 'How a worry about a child is reported.'),
  response: key(narrative, 'What is done when something has happened.'),
  training: key(narrative, 'Who is trained, on what, and when.'),
});

export const safeguarding = section('How people are kept safe from our own staff and partners.', {
  psea: key(psea, 'Protection from sexual exploitation and abuse by those who work for the project.'),
  child_safeguarding: key(
    childSafeguarding,
    'How children are kept safe from those who work for the project.',
  ),
  code_of_conduct: key(
    section('Which code of conduct binds whom, and when it is signed.', {}),
    'The code of conduct: who signs it, and when.',
  ),
});
