/** Of whom a sentence speaks. */
export const WHO: Readonly<Record<'groups' | 'staff' | 'children' | 'invited', string>> = {
  /** Who goes away from school together. Classes and years are added from the school and the words around them. */
  groups:
    'group | groups | dofe | * club (are|is|go|goes|will|visit|visits|head|heads|travel|travels) | # hi vis | * hi vis vest* | * wetsuits | * rucksacks | * hard hats | set are | lot are | crew are | gang are | children | kids | pupils | students | boys | girls | lads | lasses | class | classes | year # | year #s | years # | y# | yr # | ks# | reception | nursery | preschool | foundation | ' +
    'infants | juniors | p# | s# | key stage * | sixth form* | sixth formers | blwyddyn # | dosbarth * | plant | team* | squad* | choir* | band | troupe | orchestra | ensemble | cast | eco club | chess club | u# | u#s | under #s | eco council | school council | student council | councillors | ambassadors | captains | prefects | footballer* | netballer* | runner* | swimmer* | athlete* | dancer* | gymnast* | musician* | singer* | player* | ' +
    'cricketer* | skier* | snowboarder* | camper* | cross country | scientists | explorer* | reader* | writer* | artist* | leavers | little ones | youngsters | everyone | we | us | ni | ' +
    'head (boy|girl)[s] | (young|sports|play|playground|house|digital|eco|reading) leaders | the whole school | all of us',

  /** Grown-ups: where they go alone is nobody’s trip. */
  staff:
    'staff | teacher* | headteacher* | head teacher* | deputy | principal | governor* | teaching assistant* | tas | ta | leadership | senior leaders | office team | caretaker* | site manager | ' +
    'colleague* | mr * | mrs * | miss * | ms * | dr * | pta | friends of | parents and staff | lollipop (man|lady|person) | midday supervisor* | dinner lad* | librarian | cook | chef | receptionist | bursar | chaplain | vicar | kitchen team | office team | cleaners | dads | mums',

  /** Groups that no grown-up is one of. */
  children:
    '* hi vis vest* | * wetsuits | * rucksacks | * hard hats | children | kids | pupils | students | boys | girls | class | classes | year # | year #s | years # | y# | ks# | reception | nursery | infants | juniors | p# | team* | squad* | choir* | ' +
    'band | orchestra | footballer* | netballer* | runner* | swimmer* | athlete* | leavers | everyone | blwyddyn # | little ones',

  /** Families who come by themselves. */
  invited:
    'all welcome | everyone welcome | everyone is welcome | everyone invited | everyone is invited | (everyone|everybody) s (invited|welcome) | families welcome | families are welcome | families invited | families are invited | ' +
    'parents welcome | parents are welcome | parents invited | parents are invited | parents from | you are all invited | you are invited | all are welcome | all invited | join us | come and join | ' +
    'come along | do come | come and say | come and see | come and support | see you there | no tickets | tickets from | tickets available | doors at | doors open | all families | for families | ' +
    '(everyone|everybody|all|any|families|family|parent|parents|carers|grandparents|friends|visitors|neighbours|residents|public|community|villagers) [is|are] [very|all|also|most|always|warmly|more than] welcome | ' +
    '(come|bring) (the|your|along your|all the|the whole) (family|families|friends|neighbours) | ' +
    'families why | families could | free entry | croeso i bawb | why not',
};
