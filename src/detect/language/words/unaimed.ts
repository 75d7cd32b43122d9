import { IF_SOMEBODY, INSULTS } from './coarse.ts';

/**
 * Hard words in what is answered that are for nobody at the school: whoever writes says it of himself, of a stranger in the road, of a
 * teacher of long ago or fondly of children. General knowledge of how families write; no list was copied.
 */
const NAMES = `(${INSULTS}|${IF_SOMEBODY}|lunatic|lunatics|maniac|jerk|silly cow|daft cow|silly moo)`;

export const UNAIMED: string = `
  (i|me) (was|am|being) (the|an|a|that|such a) [<any>] ${NAMES} ~1 | (i m|im) (the|an|a|that) [<any>] ${NAMES} ~1 | (this|silly|daft) ${NAMES} (.|here|forgot|left|lost|sorry|didnt|thought) ~1 | (silly|daft) (cow|moo|sod|goat) here ~1 | ${NAMES} (here|at this end|that is me|speaking) ~1 | (it was|that was|namely|yes|meaning) (me|mine|my own|my husband|my wife|my other half) ~1 | (i|ive) married (a|an|the) ${NAMES}
  (some|an|a|another) [<any>] ${NAMES} ~1 (in a|on a|from a|in his|in her|has|had|was driving|drove|driving|parked|shouted|yelled|nearly|dumped|left|threw|keeps|overtook|speeding|sped|on|behind) ~1
  ${NAMES} ~9 (in|back in) (her|his|their|my|our|those|the old) (day|days|time) ~1 | ${NAMES} ~2 (back then|years ago|in those days|in the (sixties|seventies|eighties|nineties)) ~1
  (what time|when|where|which|can|are|do|does|should|will|how) ~9 (the|our|my) (little|wee) (monsters|devils|terrors|horrors|rascals|tearaways|pests|beasts|savages|gremlins)`;

/** And it is for somebody there after all. */
export const AIMED =
  '(your|ur) ~1 (staff|teacher|teachers|head|headteacher|deputy|ta|tas|caretaker|receptionist|office|governors|driver|drivers|cook|coach|lollipop man|lollipop lady|site manager) ~2 (is|are|was|shouted|has|have|who|said|needs|should|and|nearly|parked|drove) | (on|among|in|of) (your|ur|the) ~1 (staff|team|office|staffroom|class) | (you|u|youre|ur|you lot|they|she|he|hes|shes) (are|is|r|such|absolute|complete|total|useless|stupid) | (teacher|head|ta|deputy|governor|receptionist) who | who (teaches|works|runs) | (you|your) ~1 (lot|people|sort)';
