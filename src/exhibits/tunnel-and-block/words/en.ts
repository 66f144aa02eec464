/** The words of the exhibit `tunnel-and-block`. */
export const tunnelAndBlock = {
  title: 'The tunnel and the block',
  summary:
    'Follow a message from Sara’s phone out of the country. See who sees what on each stretch, with and without a VPN, when the app is blocked; and what a VPN never touches.',
  /** What its own page says of it, below it: what it shows and how it comes to it, and what it leaves out or assumes. */
  page: {
    line: 'A tunnel hides the way. What is stored at its end stays as it was.',
    shows:
      'What each place on a message’s way sees of it, with and without a VPN and a block, and what disks and keys yield at its end. A place sees what follows from the packets that pass it and the keys that it has; tests hold that against real bytes.',
    not: 'Filters that look at more than addresses, or that stand inside the country as well. VPNs that keep records, fail or leak. Answers on their way back. Whether using a VPN is allowed, or wise.',
    data: 'What is seen on the way stands in its table. What is stored are rows of the {openData}.',
  },
  scenarios: {
    'open-line': {
      title: 'Open line',
      caption:
        'Nothing is blocked and there is no tunnel. The provider, the filter and whoever taps the border see which service Sara’s phone talks to. The words pass them under seal.',
    },
    blocked: {
      title: 'Blocked',
      caption:
        'The filter stops every packet that bears the service’s address. Nothing arrives. That Sara’s phone tried, the provider and the filter see all the same.',
    },
    'through-vpn': {
      title: 'Through a VPN',
      caption:
        'Everything from Sara’s phone goes through a tunnel to a VPN abroad. The provider, the filter and the border see only that she uses a VPN. What they saw before, the VPN now sees.',
    },
    'app-blocked-with-vpn': {
      title: 'Blocked, with a VPN',
      caption:
        'The service is blocked, the VPN is not. On each packet the filter reads the VPN’s address alone, and lets it through. The message arrives.',
    },
    'stored-data': {
      title: 'What is stored',
      caption:
        'Now the servers stand in Iran, and the authority takes their disks and keys. What it gets from a message that came through the tunnel is what it gets from one that did not.',
    },
  },
  scenarioList: 'From the open line to the disk',
  controls: {
    mode: 'Sara writes by',
    tunnel: 'Her phone uses',
    tunnels: { without: 'no VPN', with: 'a VPN abroad' },
    blocked: 'Blocked',
    blocks: { nothing: 'nothing', app: 'the app', 'app-and-vpn': 'the app and the VPN' },
    data: 'Servers, disks and keys stand',
    places: { abroad: 'abroad', 'in-country': 'in Iran' },
    look: 'Look at',
    looks: { way: 'the way', disk: 'what is stored' },
  },
  way: 'The way of the message',
  stops: {
    phone: 'Sara’s phone',
    provider: 'Internet provider',
    filter: 'Filter',
    border: 'Border',
    vpn: 'VPN',
    server: '{service} server',
    disk: 'Its disk',
    'phone-company': 'Phone company',
    records: 'Its records',
  },
  parties: {
    provider: 'the internet provider',
    filter: 'the filter',
    border: 'whoever taps the border',
    vpn: 'the VPN’s operator',
    server: '{service}',
    disk: 'whoever copies the disk',
    'phone-company': 'the phone company',
    records: 'whoever copies its records',
  },
  ends: { sara: 'Sara', vpn: 'VPN', service: '{service}' },
  arrow: ' → ',
  noAddress: 'no address',
  written: 'Here the words are written.',
  /** What a place sees: on the way, and on a disk. */
  rows: { addresses: 'Addresses', whom: 'With whom', words: 'Words' },
  sights: { readable: 'readable', sealed: 'sealed', absent: 'nothing', stored: 'no copy' },
  passes: {
    readable: 'The words pass in the open.',
    sealed: 'The words pass under seal.',
    attempt: 'Only a first packet, without words.',
    nothing: 'Nothing passes.',
    tunnel: 'Inside the tunnel.',
  },
  stopsHere: 'Stops here: the address of {end} is blocked.',
  found: {
    heading: 'Who sees what',
    arrives: 'The message arrives.',
    stopped: 'The message does not arrive: the filter reads the address of {end} on the packet, and stops it.',
    app: 'That Sara uses {service}',
    vpn: 'That she uses a VPN, but not for what',
    whom: 'To whom she writes',
    words: 'The words',
    pair: '{what}: {who}.',
    nobody: 'nobody but her phone',
    onlyEnds: 'nobody but the two phones',
  },
  stored: {
    heading: 'What the disks and keys yield',
    item: 'Item',
    without: 'Written without a VPN',
    with: 'Written through a VPN',
    same: 'The same in every row. A tunnel ends where it is opened; what is stored lies beyond it.',
    differs: 'Not the same in every row.',
    outside:
      'The disks stand abroad, out of this authority’s reach. That is the doing of their place, not of the tunnel.',
  },
  table: {
    caption: 'Table: what is seen on each stretch, with and without a VPN',
    stretch: 'Stretch or place',
    line: '{from} to {to}',
    without: 'Without a VPN',
    with: 'With a VPN',
    cell: '{addresses}; with whom: {whom}; words: {words}',
    empty: 'nothing passes',
    absent: 'not on this way',
    again: '{name} (again)',
  },
  limits: {
    summary: 'What a tunnel does not do, and how we know',
    operator:
      'Whoever runs the VPN sees what the provider saw. So does whoever can compel or buy its operator. Ask who runs it, and what pays for it, of a free one above all.',
    account:
      'To the service Sara is who she was: her account hangs on her phone number, through whatever she connects.',
    address: 'One thing does change there: a service that notes network addresses notes the VPN’s instead of hers.',
    patterns:
      'The filter of this model looks at addresses only. Real ones, Iran’s of 2013 among them, look at names and words that pass in the clear and at the kind of traffic too; some recognise such tunnels by it.',
    timing: 'Whoever watches both ends of a tunnel may match the moments at which bytes go in and come out.',
    iran: 'While Telegram was blocked in Iran in January 2018, about one user in ten came in by VPN or proxy, the Associated Press wrote. On 30 April 2018 its ban was ordered. WhatsApp was blocked from September 2022; in December 2024 a council voted to lift this. What holds today is not told here.',
  },
  rests: {
    heading: 'The run rests on',
    'packet-addresses': 'A packet bears the addresses of both its ends in the clear: without them it finds no way.',
    'way-abroad':
      'Measured from one large provider in Iran in 2013, the filtering rested mostly on central equipment. We let all of Sara’s traffic pass the provider, then one filter, then the border.',
    'filter-by-address': 'A filter that reads a blocked address on a packet drops the packet.',
    'vpn-tunnel': 'A VPN seals all that goes between the phone and the VPN’s own server.',
    'vpn-exit': 'The VPN’s server opens the tunnel and sends on what was in it, from its own address.',
  },
  describe: {
    own: '{mode}, {tunnel}; blocked: {blocked}; servers {data}.',
    sms: 'A text message does not go over the internet. No VPN carries it and no filter of addresses stops it: the phone company has the words in any case.',
    stop: '{stop}: {seen}',
    stored: '{item}: {without} without a VPN, {with} with one.',
  },
  predict: {
    question: 'With a VPN, who?',
    why: {
      readable: 'It reads the addresses {addresses}, and opens the seal around who writes to whom.',
      sealed: 'It reads the addresses {addresses}. Who writes to whom passes under a seal that it cannot open.',
    },
  },
  task: {
    ask: 'Set it up so that the message arrives and nobody but the two phones can tell to whom Sara writes.',
    cannot:
      '{who} reads the addresses {addresses} and opens the seal around who writes to whom: a service has to know where to deliver.',
  },
};
