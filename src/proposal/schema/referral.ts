import * as z from 'zod/mini';
import { date, key, name, narrative, references, yesNo } from './fields.js';
import { section } from './measure.js';

const pathway = z.object({
  service: key(name, 'The service that people are referred to.'),
  provider: key(name, 'Who gives it.'),
  for: key(references('group'), 'Ids of the groups that can use it.'),
  checked_on: key(date, 'When somebody last checked that it works.'),
  sensitive: key(yesNo, 'Yes masks the pathway in every report, for places that must not be known.'),
});
export type Pathway = z.infer<typeof pathway>;

export const referral = section('How people are brought to services that the project does not give itself.', {
  consent: key(narrative, 'Who asks the person, who may know, and which limits are told beforehand.'),
  disclosure: key(narrative, 'What staff do when somebody tells them of violence or abuse.'),
  pathways: key(z.array(pathway), 'The services that people can be referred to, one by one.'),
});

export const dataProtection = section('How information about people is kept safe.', {
  purpose: key(narrative, 'What is collected, and what for.'),
  consent: key(narrative, 'How people are asked, and how they can say no.'),
  access: key(narrative, 'Who can see it, and how it is locked.'),
  sharing: key(narrative, 'With whom it is shared, and with whom never.'),
  retention: key(narrative, 'How long it is kept, and how it is destroyed.'),
  risk_assessment: key(narrative, 'What could happen to people if it leaked, and what follows from that.'),
  special_care: key(narrative, 'What is done with the most sensitive information.'),
  correction: key(narrative, 'How people can see and correct what is held about them.'),
  leak: key(narrative, 'What is done when information has leaked.'),
});
