/** What places are spoken of in, besides visits: each by itself tells nothing, and a word of going takes it back. */
export const TOPICS: Readonly<Record<'feigned' | 'story' | 'lesson' | 'dish' | 'visiting' | 'diary', string>> = {
  /** Where somebody would be who is somebody else, or of another time. */
  feigned:
    'would (you|they|we) (rather|sooner) | in role | in character | if (you|they|we) had (lived|been|stood|fought|grown up) | (writ(e|es|ing|ten)|wrote|spoke|speaking|letters|diaries|entries|reports|messages|poems) [home] as [if] [a|an|the|one] *',
  story:
    'story | stories | story time | shelf | bookshelf | class (book|reader|novel) | book about | saga* | poem* | poetry | novel* | legend* | myth* | folk tale* | fairy tale* | tales of | chapter* | shanty | shanties | playscript* | ' +
    '(writ(e|es|ing|ten)|wrote|retell*|invent(ed|ing)) [all|about] (a|an|the|their|our|his|her|its) [own] | own version* | (hero|heroine|villain|ghost|monster|dragon|pirate) of | recit* | by heart | verse* | lyric*',
  lesson:
    '(romans|vikings|saxons|normans|celts|greeks|egyptians|aztecs) (said|say|called|named|built|founded|ruled) | pilgrim* | remilitari* | (occupation|partition|annexation|unification|invasion|treaty|fall|siege|battle) of | league of nations | topic* | quiz | vocabulary | word of the week | the word * | did you know | capital of | map | maps | atlas | atlases | spelling* | alphabet | argument* | argu(e|es|ed|ing) | ' +
    'debat* | discuss(ed|ing|ion|es) | wonder(ed|ing) | vot(ed|ing) (on|for) | learn(ed|t|ing) | stud(y|ied|ying) | history | research* | age | timeline* | (bigger|smaller|older|younger|richer|colder|further|nearer) than',
  dish: 'menu* | recipe* | kitchen | canteen | serving | served | serves | hamper* | tasting | tasted | baked | baking | cook* | cheese* | galette* | crepe* | kipper* | cider',
  /** Somebody goes there, went or will. */
  visiting:
    'trip* | visit* | outing* | residential* | excursion* | expedition* | tour* | coach* | minibus* | bus | buses | train | ferry | flight | journey* | ' +
    '(go|goes|going|gone|went|off|heading|head|heads|headed|travel|travels|travelling|return|returns|returning|return|back|walk|walks|walking|sail|sails|sailing|fly|flies|flying|set|sets|leave|leaves|leaving|take|takes|taking) ' +
    '[off|out|back|on|up|down|them|us|both|classes|children|year #|everyone] [next] (to|for) | here we come | on (our|their|the) way | sleeps | payment* | instalment* | deposit* | letter* | kit | passport* | consent* | bound | arriv* | reach*',
  /** A day of the calendar. */
  diary:
    'diary | dates | date | term dates | reminder* | don t forget | tomorrow | tonight | today | now | sharp | am | pm | nearly here | excited | ready for | looking forward | can t wait',
};
