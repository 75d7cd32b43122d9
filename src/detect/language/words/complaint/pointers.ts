/** An answer that shows the way to the procedure, and the tone in which grievances and praise are answered. */

/** Where a grievance belongs. */
export const POINTERS = `
  (complaint|complaints|grievances) (are|is|go|can|may|should|must|will|need to|have to) ~2 (handled|dealt with|heard|answered|taken|seen|looked at|made|sent|put|go|come|received|addressed|logged) ~3 (office|head|governors|clerk|website|form|panel|home page|writing|trust|chair)
  (follow|use|see|find|read) ~1 procedure ~ (website|site|page|office) | (the|our) procedure (for (this|that|it|these)|to follow) ~ (website|site|page|office)
  (complaint|complaints|concerns|concern|grievance|this) ~~ (under|through|via|by|follow|following|use|using|see) ~ (complaints|complaint|published|formal|concerns|our) ~ (procedure|policy|process|page|route|form)
  (complaint|complaints|concerns|grievance) ~ (procedure|procedures|policy|form|forms|process)
  (complaint|complaints) (page|route|section|leaflet|stage|stages|guide|officer|co ordinator|coordinator|panel|department|team|e mail|email|address|tab|link)
  (procedure|policy|process|form|steps|guide|guidance|page|route|section) ~ (for|on|about|of|under|called|headed) ~ (complaint|complaints|complaining|concerns and complaints|grievances)
  (how to|ways to|the way to|way of) ~ (complain|make a complaint|raise a complaint|raise a concern|make a formal complaint)
  (make|making|raise|raising|send|submit|put in|lodge|file|log|register|bring) ~ (a|your|this as a|it as a|the|an official|this|it) ~ (complaint|formal complaint) | formal complaint
  (gweithdrefn|trefn|polisi|ffurflen|tudalen) ~ (gwyno|cwyno|gwynion|cwynion|achwyn)`;

/** It speaks of the procedure to say that it is not needed. */
export const NO_POINTERS = `
  (please do not|please don t|do not need|don t need|no need|not need|needn t|no point|not worth|pointless|waste of time|hardly|not one|not a matter|save yourself|never mind) ~ (for|to|in|with|about|using|make|making|use|the|a|your) ~ (complaint|complaints|complain|complaining)
  (rather than|instead of) (use|using|make|making|go through|going through|follow|following|send|sending) ~ (complaint|complaints|complaining)
  (complaint|complaints) ~ (procedure|policy|process|form|page) (is not|isn t|will not|won t|does not|doesn t|cannot|can t|would not|wouldn t) ~ (for|needed|necessary|help|cover|apply|change)`;

/** It is answered as a grievance is: with sorrow, or as news that is to be seen to. */
export const SOOTHES = `sorry | apolog* | (thank you|thanks|grateful) ~ (telling|letting|raising|sharing|flagging|bringing|highlighting|pointing|making us|your (comment|comments|feedback|message|honesty|view|views|patience|concern|candour)|reporting) | (pass|passed|passing) (this|it|that|your|these) ~ (on|to|along) | (look|looking|looked) into | (we|i) hear you | (we|i) (understand|appreciate|share|note|take|know) (you|that|your|how|it|this|what|these|why|all) | (feedback|concern|concerns|frustration|frustrating|disappointment|upsetting|distressing) | (head|headteacher|team|governors|mrs <any>|mr <any>|we) (has|have|ve) (seen|read|noted|logged|been told|been made aware) | (try|trying|do|doing|did) our best | please (speak|talk|see|write) ~ (teacher|tutor|head|us) | regret | we (d|would) (like|love|welcome|be happy|be glad) ~ (help|talk|chance|meet|put|chat|discuss) | not the experience | wish (him|her|you|them) well | must have been`;

/** It is pleased, and so was whoever wrote. */
export const GLAD = `so glad | so pleased | glad (you|to|that|he|she|they) | lovely | so kind | that s kind | how kind | made our day | made my day | delighted | so good | thrilled | chuffed | brilliant | wonderful | fantastic | congratulations | well done | welcome | cheer | cheered | grinning | smiling | love to hear | you re welcome | enjoyed`;
