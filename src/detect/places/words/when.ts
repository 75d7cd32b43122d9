/** Of what time a sentence speaks. */
export const WHEN: Readonly<Record<'now' | 'instant' | 'ahead' | 'willBe' | 'over' | 'went', string>> = {
  /** What says that it is now. */
  now:
    'right now | rn | just now | this second | this instant | under way | underway | minutes to go | have just | has just | ve just | are just | re just | is just | now | currently | at the moment | as we speak | as i write | as i type | by now | the noo | so far | minutes ago | mins ago | hour ago | an hour ago | this very minute | this very moment | this minute | today | this morning | this afternoon | ' +
    'day one | day two | day three | day four | day five | day # | night one | night two | night # | live | nawr | heddiw',

  /** What says that it is now, and not only today. */
  instant:
    'right now | rn | just now | this second | this instant | at the moment | as we speak | as i write | as i type | currently | this very minute | this very moment | this minute | by now | the noo',

  /** What says that it is to come. */
  ahead:
    'tomorrow | tonight | this easter | this christmas | this summer | this half term | monday week | tuesday week | wednesday week | thursday week | friday week | the morn | mon | tue | tues | wed | weds | thu | thur | thurs | fri | a fortnight today | a week today | after the * holiday* | school days | this evening | tmrw | tomoz | tomorrow s | next week | next month | next term | next half term | next monday | next tuesday | next wednesday | next thursday | next friday | next saturday | next sunday | ' +
    'on monday | on tuesday | on wednesday | on thursday | on friday | on saturday | on sunday | this monday | this tuesday | this wednesday | this thursday | this friday | this saturday | this sunday | ' +
    'this coming | later this week | later today | later this * | this weekend | at the weekend | in (a|#|two|three|four|five|six) (day|days|week|weeks|fortnight|month) | ' +
    'in the summer term | in the autumn term | in the spring term | days to go | days till | days until | sleeps till | sleeps | more sleep* | one more sleep | upcoming | on the # | on the #th | on the #st | on the #nd | on the #rd | ' +
    '# january | # february | # march | # april | # may | # june | # july | # august | # september | # october | # november | # december | ' +
    '#th * | #st * | #nd * | #rd * | last week of term | last day of term | last friday of term | last * of term | after half term | after easter | after christmas | nesaf | yfory | monday | tuesday | wednesday | thursday | friday | (saturday|sunday) #',

  /** Verbs of what is to come. */
  willBe:
    'will | ll | going to | are to | is to | can t wait | can not wait | cannot wait | here we come | look* forward | about to | getting ready | ready for | don t forget | remember * | reminder | excited | ' +
    'needed | please | awa | mynd',

  /** What says that it is over. */
  over:
    'yesterday | last week | last month | last term | last year | last half term | last monday | last tuesday | last wednesday | last thursday | last friday | last saturday | last sunday | last weekend | ' +
    'last january | last february | last march | last april | last may | last june | last july | last august | last september | last october | last november | last december | last summer | last autumn | last winter | last spring | last night | years ago | year ago | weeks ago | week ago | days ago | months ago | recently | earlier this week | earlier this term | earlier this month | earlier this year | on our return | are home | is home | (are|is|were|re) back (and|in school|at school|safe*|from|now|after|with|to|home|together|where|at our|at work|in action) | ' +
    'we re home | got home | came home | came back | returned | back from | back at school | safely back | back in school | throwback* | looking back | look back | remember when | who remembers | memories | ' +
    'photos from | pictures from | (figures|results|data|findings|counts|samples|sketches|drawings|pebbles|shells|souvenirs|leftovers) from | highlights | thank you to | thanks to | thank you for having | in 20[0-9]{2,4} | in 1[0-9]{3} | of 1[0-9]{3} | in [5-9][0-9]{2} | of 20[0-9]{2,4} | 20[0-9]{2,4} | back in (19[0-9]{2}|20[0-9]{2}|january|february|march|april|may|june|july|august|september|october|november|december|the) | since they got | used to',

  /**
   * Past tenses. The irregular ones are a closed list of the language; of those that are also present tenses, participles or other words
   * (`read`, `put`, `left`, `found`, `made`) none stands here. Welsh verbs of going are said in Welsh schools.
   */
  went:
    'was | were | went | had | did | saw | came | took | won | lost | drew | beat | swam | sang | met | began | broke | brought | built | bought | caught | chose | dug | drank | drove | ate | fell | fed | felt | fought | ' +
    'flew | forgot | gave | got | grew | held | heard | hid | kept | knew | led | learnt | lit | paid | rode | rang | ran | said | sent | shook | shone | slept | spoke | spent | stood | stole | swept | taught | told | thought | ' +
    'threw | understood | woke | wore | wrote | visited | loved | enjoyed | explored | learned | travelled | finished | walked | climbed | played | performed | discovered | marched | stormed | joined | watched | helped | ' +
    'raised | showed | planted | collected | represented | competed | tackled | braved | represented | attended | laid | roedd | aethon',
};
