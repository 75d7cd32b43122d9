/** What the host names of sites unfit for a school are made of. A word is a whole part of a label: `essex` holds none, `sex-shop` does. */
export interface Unfit {
  /** Known hosts, with all below them; a star stands for any ending. */
  readonly hosts: string;
  /** Whole parts of a label. */
  readonly parts: string;
  /** Words so plain that they count at the head or the end of a part too: `freeporn`. */
  readonly heads: string;
  /** Words that mean it only together, in this order. */
  readonly together: string;
  /** Endings of host names that say it. */
  readonly endings: string;
  /** What else in the name makes it somebody who helps, teaches or sells something else. */
  readonly except: string;
}

export const ADULT: Unfit = {
  hosts: `pornhub.* xvideos.* xnxx.* xhamster.* redtube.* youporn.* tube8.* spankbang.* brazzers.* chaturbate.* livejasmin.*
    stripchat.* bongacams.* cam4.* myfreecams.* onlyfans.* fansly.* manyvids.* rule34.* e621.net nhentai.* hanime.tv
    gelbooru.com danbooru.donmai.us literotica.com playboy.* adultfriendfinder.* ashleymadison.* lovehoney.* annsummers.* omegle.*
    chatroulette.* ome.tv adultwork.* vivastreet.* f95zone.to motherless.com eporner.* beeg.com`,
  parts: `porn porno pornos xxx xxxx sex sexy sexs sexcam sexcams sexchat sexshop sexshops sextoys sexvideo sexvideos nude nudes
    erotic erotica hentai milf milfs camgirl camgirls camsex webcamsex escorts stripper strippers stripclub bdsm fetish fetishes
    nsfw lapdance fuck fucks fucking blowjob blowjobs boobs cumshot dildo dildos upskirt voyeur incest jailbait adultfun adultdating
    adultchat`,
  heads: 'porn hentai onlyfans',
  together: `hot girls, hot singles, live girls, adult fun, adult dating, adult chat, adult films, adult videos, adult movies,
    adult toys, web cam girls, local singles`,
  endings: 'xxx porn sex sexy adult sexshop',
  except: `education ed edu health healthy advice wise talk forum relationships relationship matters discrimination helpline clinic
    consent safe safety safeguarding awareness survivors abuse support trust help charity addiction recovery therapy research law
    history studies equality art drawing gallery paint wallpaper wire cable passenger transport travel ic`,
};

export const GAMBLING: Unfit = {
  hosts: `bet365.* betfair.* betfred.* betway.* betvictor.* betano.* betmgm.* williamhill.* ladbrokes.* coral.co.uk paddypower.*
    skybet.* skyvegas.* skybingo.* skypoker.* 888.com 888sport.* unibet.* bwin.* 1xbet.* stake.com draftkings.* fanduel.*
    pokerstars.* partypoker.* ggpoker.* jackpotjoy.* meccabingo.* galabingo.* foxybingo.* tombola.co.uk tombola.com buzzbingo.*
    costabingo.* virgingames.* leovegas.* mrgreen.* casumo.* grosvenorcasinos.* national-lottery.co.uk lottoland.* boylesports.*
    betfred.* tote.co.uk spreadex.* bovada.* roobet.* csgoroll.com csgoempire.com`,
  parts: `casino casinos poker gambling gamble gambler gamblers betting sportsbook sportsbet bookmaker bookmakers bookies bookie
    roulette blackjack baccarat jackpot jackpots slotmachine slotmachines slotgames onlineslots freeslots freespins freebet freebets
    bets wager wagers wagering megaways`,
  heads: 'casino betting gambling poker',
  together: `online slots, slot machine, slot machines, slots machine, free spins, free bet, free bets, bet win, sports bet,
    slot spins, slots spins, lucky spins, vegas slots, slots vegas, slot games, slots bonus`,
  endings: 'bet casino poker',
  except: `aware awareness commission care help helpline anon support harm harms education therapy stop recovery addiction gamstop
    gamcare clinic charity research safer responsible bereavement face work red hot royale monte`,
};

export const HATE: Unfit = {
  hosts: `stormfront.* dailystormer.* vdare.com 4chan.org 4channel.org 8kun.* 8chan.* kiwifarms.* gab.com patrioticalternative.*
    patrioticalternative.org.uk britainfirst.* nationalvanguard.* natall.com amren.com counter-currents.com thefinalcall.* redice.tv
    bestgore.* theync.com kaotic.com goregrish.com incels.is identitydixie.com`,
  parts: `whitepower whitepride whitesupremacy whitearyan aryanpride aryannation aryannations racewar heilhitler siegheil kkk
    ragheads towelheads nigger niggers niggerhate kikes pakis wogs antijew jewhate jewhaters hatejews hatemuslims killmuslims
    killjews muslimhate gayhate hategays fagbash gorevideos bestgore bloodandhonour`,
  heads: 'whitepower whitesupremac',
  together: `white power, white pride, white supremacy, race war, heil hitler, sieg heil, combat 18, hate jews, hate muslims,
    kill muslims, kill jews, blood honour`,
  endings: '',
  except: 'against stop history museum report education research archive hope holocaust monitor watch',
};
