/** Networks on which posts are published. */
export const NETWORKS = `facebook.com fb.com fb.me fb.watch messenger.com instagram.com x.com twitter.com t.co threads.net
  threads.com linkedin.com lnkd.in tiktok.com snapchat.com pinterest.com pinterest.co.uk pin.it bsky.app mastodon.social
  whatsapp.com wa.me discord.gg discord.com reddit.com`;

/** Services that hide where a link leads; those that lead to one company alone (youtu.be, forms.gle, aka.ms) hide nothing. */
export const SHORTENERS = `bit.ly bitly.com tinyurl.com t.co goo.gl ow.ly is.gd v.gd buff.ly rebrand.ly cutt.ly shorturl.at
  shorturl.com tiny.cc t.ly rb.gy s.id bl.ink lnkd.in dlvr.it adf.ly qrco.de tiny.one short.io short.gy trib.al shorte.st snip.ly
  soo.gd bit.do urlz.fr surl.li u.to qr.ae clck.ru t2m.io tr.im 1url.com cli.gs zpr.io po.st ift.tt j.mp x.gd tinyurl.mobi shrtco.de
  9qr.de chilp.it clicky.me da.gd gg.gg kutt.it l8r.it n9.cl ouo.io ln.run me2.do mcaf.ee qps.ru rip.to rotf.lol shor.by smarturl.it
  spoo.me tny.im ulvis.net vurl.com wp.me yourls.org linkd.in bitly.ws urlshort.dev me-qr.com q-r.to scnv.io flowcode.com qr1.be
  qr.io`;

/** Where a page sends what it has gathered: nothing to be read there. */
export const COLLECTORS = `webhook.site requestbin.com requestbin.net pipedream.net ngrok.io ngrok.app ngrok-free.app ngrok.dev
  interact.sh oast.pro oast.live oast.site oast.online oast.fun oast.me canarytokens.com canarytokens.org grabify.link iplogger.org
  iplogger.com iplogger.ru 2no.co yip.su blasze.com ps3cfw.com beeceptor.com burpcollaborator.net dnslog.cn trycloudflare.com`;

/** Whose names are borrowed: their main domain, by which a look-alike is told. */
export const BORROWED = `facebook.com instagram.com twitter.com linkedin.com youtube.com tiktok.com snapchat.com whatsapp.com
  google.com gmail.com microsoft.com microsoftonline.com office.com office365.com outlook.com apple.com icloud.com paypal.com
  amazon.com amazon.co.uk ebay.co.uk netflix.com spotify.com roblox.com minecraft.net steamcommunity.com zoom.us dropbox.com
  docusign.com adobe.com classdojo.com parentpay.com parentmail.co.uk arbor-education.com scopay.com schoolcomms.com bromcom.com
  tapestryjournal.com seesaw.me purplemash.com ttrockstars.com gov.uk service.gov.uk nhs.uk bbc.co.uk hsbc.co.uk barclays.co.uk
  lloydsbank.com natwest.com santander.co.uk nationwide.co.uk monzo.com royalmail.com evri.com dpd.co.uk justgiving.com gofundme.com
  eventbrite.co.uk wikipedia.org canva.com github.com`;
