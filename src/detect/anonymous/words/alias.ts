import { oneOf } from '../../identifiers/one-of.ts';

/** What names are made of behind which somebody hides, or that pass for a crowd, by whole parts of a handle. */
export const ALIAS = `anon anonymous anonymously anonym incognito nobody noone someone somebody unknown nameless faceless unnamed
  ghost ghosts phantom spectre spook shadow shadows masked mask hidden secret secrets secretly mystery mole insider insiders
  whistleblower whistleblowers whistle undercover spy spies lurker watcher observer truth truths truther realtalk exposed expose
  exposing unfiltered uncensored confessions confession confess confessional confesses gossip gossiper gossips rumour rumours rumors
  rumor tea spill spills spotted overheard parody fake burner throwaway notreal notthe unofficial concerned angry fedup disgruntled
  worried`;

/** The same where a handle is written in one. */
export const CLOSED: string = oneOf(`anonymous, whistleblow, undercover, confessions?, incognito, throwaway, burneracc, fakeacc,
  secret(?:teacher|parent|pupil|head), theinsider, schoolinsider, exposed, thetruth, truthabout, gossip, rumours, ghostof, unofficial,
  (?:concerned|angry|fedup)(?:parent|teacher), ^(?:just)?a(?:teacher|parent|pupil|student)`);
