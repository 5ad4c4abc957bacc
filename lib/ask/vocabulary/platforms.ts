/** What people call the places that visits come from, and the words by which sources are known to be of them. */
export interface Platform {
  readonly called: readonly string[];
  /** Words of a source's name. */
  readonly sources: readonly string[];
  /** Assistants that answer in words, which Google puts into a channel of their own. */
  readonly isAssistant?: true;
}

const platform = (called: string, sources = called): Platform => ({
  called: called.split(', '),
  sources: sources.split(', '),
});
const assistant = (called: string, sources: string): Platform => ({ ...platform(called, sources), isAssistant: true });

const ASSISTANTS = 'chatgpt, openai, perplexity, gemini, copilot, claude, mistral, deepseek, grok';

export const PLATFORMS: readonly Platform[] = [
  platform('instagram, insta, ig'),
  platform('facebook, fb', 'facebook, fb'),
  platform('meta', 'facebook, fb, instagram, ig, meta'),
  platform('linkedin', 'linkedin, lnkd'),
  platform('tiktok, tik tok', 'tiktok'),
  platform('pinterest'),
  platform('twitter, x com, twitter x', 'twitter, t.co, x.com'),
  platform('youtube, yt', 'youtube'),
  platform('snapchat, snap', 'snapchat'),
  platform('reddit'),
  platform('threads'),
  platform('whatsapp', 'whatsapp, wa'),
  platform('telegram'),
  platform('discord'),
  platform('quora'),
  platform('bluesky', 'bluesky, bsky'),
  platform('mastodon'),
  platform('google'),
  platform('google discover, discover', 'discover'),
  platform('bing'),
  platform('yahoo'),
  platform('duckduckgo, duck duck go', 'duckduckgo'),
  platform('ecosia'),
  platform('qwant'),
  platform('yandex'),
  platform('baidu'),
  platform('amazon'),
  platform('criteo'),
  platform('awin'),
  platform('taboola'),
  platform('outbrain'),
  platform('mailchimp'),
  platform('klaviyo'),
  platform('brevo, sendinblue', 'brevo, sendinblue'),
  platform('hubspot'),
  platform('trustpilot'),
  platform('tripadvisor'),
  platform(
    'google business profile, google my business, gmb, fiche google',
    'gmb, gbp, google_my_business, google-my-business',
  ),
  assistant('chatgpt, chat gpt, openai', 'chatgpt, openai'),
  assistant('perplexity', 'perplexity'),
  assistant('gemini', 'gemini'),
  assistant('copilot', 'copilot'),
  assistant('claude', 'claude'),
  assistant('mistral, le chat mistral', 'mistral'),
  assistant(
    'assistants ia, ai assistants, ai assistant, assistant ia, ia, ai, llm, llms, ai tools, outils ia, ai search, ai chatbots',
    ASSISTANTS,
  ),
];

/** Google's channel of the visits from assistants. */
export const ASSISTANT_CHANNEL = 'AI Assistant';

/** With one of these, the visits that were paid for are meant. */
export const ADVERTISED = new Set(
  'ads ad pub pubs publicite publicites annonce annonces sponsorise sponsorises paid payant'.split(' '),
);
/** A medium by which a visit was paid for: Google's own rule for paid channels. */
export const PAID_MEDIUM = /^(?:.*cp.*|ppc|retargeting|paid.*)$/;
/** What the paid channels are called together, by the name under which they are told again. */
export const PAID: Readonly<Record<string, readonly string[]>> = {
  'canaux payants': 'payant, payants, payante, payantes, pub, pubs, publicité, publicités, canaux payants'.split(', '),
  'paid channels': 'paid, ads, ad, advertising, paid channels, paid media, paid traffic'.split(', '),
};
