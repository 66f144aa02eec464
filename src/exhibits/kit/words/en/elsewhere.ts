/** What stands for Iran and for the services’ names where a case is told of another country, or without brands. */
export const elsewhere = {
  elsewhere: {
    /** `people` before `of` before `name`: the longer word is looked for first. */
    home: { people: 'Iranians', of: 'Iranian', name: 'Iran' },
    countries: {
      india: { people: 'Indians', of: 'Indian', name: 'India' },
      germany: { people: 'Germans', of: 'German', name: 'Germany' },
      brazil: { people: 'Brazilians', of: 'Brazilian', name: 'Brazil' },
    },
    services: {
      telegram: { name: 'Telegram', letter: 'Service A' },
      whatsapp: { name: 'WhatsApp', letter: 'Service B' },
      signal: { name: 'Signal', letter: 'Service C' },
      facebookMessenger: { name: 'Facebook Messenger', letter: 'Service D' },
      messenger: { name: 'Messenger', letter: 'Service D' },
      facebook: { name: 'Facebook', letter: 'Company D' },
    },
    source: 'source',
    note: {
      country: 'The same case, told of {country}. It is made up: what is known of real events is left out.',
      names: 'The services have letters instead of names.',
    },
  },
};

export type ElsewhereWords = (typeof elsewhere)['elsewhere'];
