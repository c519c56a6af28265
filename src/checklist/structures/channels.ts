import { groups } from '../../proposal/elements.js';
import type { Context } from '../context.js';
import { ABSENT, type Found, ofAll, present } from '../found.js';
import { isGiven } from '../tree.js';
import { twoKindsOfChannel, voiceChannel, workingChannels } from './channel-kinds.js';
import { holdsSet, passagesIn, says } from './texts.js';

/** Every channel has a key; some: half. */
function everyChannelHas(key: 'languages' | 'usable_by' | 'response_days'): (context: Context) => Found {
  return (context) => {
    const all = workingChannels(context);
    if (all.length === 0) return ABSENT;
    const at = (has: boolean) =>
      all.filter(({ value }) => isGiven(value[key]) === has).map(({ pointer }) => `${pointer}/${key}`);
    return ofAll(
      at(true).map((pointer) => ({ pointer })),
      at(false),
    );
  };
}

/** Some channel says that people of a word set, or everybody by a way that they can use, can use it. */
function channelFor(set: string, concept: string): (context: Context) => Found {
  return (context) => {
    const usable = passagesIn(context, [
      'accountability.channels.*.usable_by',
      'accountability.channels.*.name',
    ]).filter((passage) => holdsSet(passage, set));
    if (usable.length > 0) return present(usable.map(({ pointer }) => ({ pointer })));
    const said = passagesIn(context, [
      'accountability',
      'safeguarding',
      'protection.meaningful_access',
    ]).filter((passage) => says(passage, concept));
    return said.length > 0 ? present(said.map(({ pointer }) => ({ pointer }))) : ABSENT;
  };
}

const REMOTE: ReadonlySet<string> = new Set(['hotline', 'messaging', 'help-desk', 'other']);

/** A person who answers for complaints is named once: enough for every channel (judging.md). */
function channelOwner(context: Context): Found {
  const owned = workingChannels(context).filter(({ value }) => isGiven(value.owner));
  if (owned.length > 0) return present(owned.map(({ pointer }) => ({ pointer: `${pointer}/owner` })));
  return answeringOffice(context);
}

/** A line or an address that is named after the one who answers it ("Ethics board secretary"), not a person met in the field. */
function answeringOffice(context: Context): Found {
  const offices = workingChannels(context).filter(({ value, pointer }) => {
    const name = context.reading.byPointer.get(`${pointer}/name`);
    return REMOTE.has(value.kind ?? '') && name !== undefined && holdsSet(name, '@role');
  });
  return offices.length === 0
    ? ABSENT
    : present(offices.map(({ pointer }) => ({ pointer: `${pointer}/name` })));
}

function confidentialChannel(context: Context): Found {
  const closed = workingChannels(context).filter(({ value }) => value.confidential === true);
  return closed.length > 0
    ? present(closed.map(({ pointer }) => ({ pointer: `${pointer}/confidential` })))
    : ABSENT;
}

/** Women are reached by a group of women only, so that each of its channels is one for women. */
function channelForWomen(context: Context): Found {
  const found = channelFor('women', 'channel-for-women')(context);
  if (found.state === 'present') return found;
  const onlyWomen = groups(context.proposal).every(
    ({ value }) => (value.men ?? 0) === 0 && (value.boys ?? 0) === 0 && (value.women ?? 0) > 0,
  );
  const any = workingChannels(context).filter(({ value }) => isGiven(value.usable_by));
  return onlyWomen && any.length > 0 ? present(any.map(({ pointer }) => ({ pointer }))) : found;
}

export const channelStructures = {
  'voice-channel': voiceChannel,
  'two-kinds-of-channel': twoKindsOfChannel,
  'channels-languages': everyChannelHas('languages'),
  'channels-users': everyChannelHas('usable_by'),
  'channels-answer-in-time': everyChannelHas('response_days'),
  'channel-for-women': channelForWomen,
  'channel-for-children': channelFor('children', 'channel-for-children'),
  'channel-for-disability': channelFor('disability', 'channel-for-disability'),
  'channel-owner': channelOwner,
  'confidential-channel': confidentialChannel,
};
