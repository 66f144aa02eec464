import type { moveTheServer as source } from './en.ts';

/** The words of the exhibit `move-the-server`, in Persian. */
export const moveTheServer: typeof source = {
  title: 'سرور را جابه‌جا کنید',
  summary: 'سرورها و کلیدها را از مرز بگذرانید، انتخاب کنید مقام‌ها چه کاری می‌توانند بکنند، و ببینید چه می‌خوانند.',
  scenarios: {
    'before-order': { title: 'پیش از دستور', caption: 'سرورها و کلیدها خارج از ایران‌اند.' },
    'data-moves': {
      title: 'داده‌ها می‌آیند',
      caption: 'سرورها و دیسک‌هایشان به ایران می‌آیند. کلیدها خارج از ایران می‌مانند.',
    },
    'keys-follow': { title: 'کلیدها هم می‌آیند', caption: 'کلیدهای سرویس هم به ایران می‌آیند.' },
    'copies-in-both': {
      title: 'نسخه در هر دو سو',
      caption: 'در هر سوی مرز یک نسخه هست، و کلید دو نیمه شده است.',
    },
    'server-run': {
      title: 'حکومت سرور را می‌گرداند',
      caption: 'سرور در ایران است و مقام‌ها پنهانی در آن حضور دارند.',
    },
    'login-code': {
      title: 'کد ورود شنود می‌شود',
      caption: 'چیزی جابه‌جا نمی‌شود. مقام‌ها یک پیامک را می‌خوانند.',
    },
    'phone-seized': {
      title: 'گوشی توقیف می‌شود',
      caption: 'چیزی جابه‌جا نمی‌شود. گوشی امید، با قفلِ باز، در دست مقام‌هاست.',
    },
  },
  ownState: 'وضعیتی که خودتان ساخته‌اید.',
  compare: 'مقایسه',
  map: { country: 'ایران', abroad: 'خارج از ایران' },
  drag: 'مرا از مرز بگذرانید',
  node: {
    server: 'سرور {service}',
    'phone-company': 'شرکت مخابراتی',
    key: 'کلید {service}',
    'half-key': 'نیمهٔ کلید',
    'sara-phone': 'سارا',
    'omid-phone': 'امید',
    'sara-key': 'کلید سارا',
    'omid-key': 'کلید امید',
    adversary: 'مقام‌ها',
  },
  disk: { all: 'همهٔ چت‌ها اینجاست', waiting: 'پیام‌های در انتظار', reached: 'دست مقام‌ها' },
  carry: {
    server: 'سرور {service}، حالا {side}. اینتر بزنید تا از مرز بگذرد.',
    key: 'کلید {service}، حالا {side}. اینتر بزنید تا از مرز بگذرد.',
    stays: '{owner}: این کلید در گوشی ساخته می‌شود و همان‌جا می‌ماند. دستور در اینجا کلیدی را جابه‌جا نمی‌کند.',
  },
  note: {
    server: {
      abroad: 'کلید دست {service} است و خارج از ایران نگه داشته می‌شود.',
      'in-country': 'کلید دست {service} است و در ایران نگه داشته می‌شود.',
      split:
        'کلید دست {service} است، در دو نیمه. اینکه کلیدها دو پاره‌اند گفتهٔ خودش است؛ کسی از بیرون آن را بررسی نکرده است.',
    },
    ends: 'اینجا کلیدی نیست که جابه‌جا شود: هر گوشی کلید خودش را می‌سازد و نگه می‌دارد.',
    none: 'اینجا چیزی نیست که جابه‌جا شود: شرکت مخابراتی در ایران است و کلیدی در کار نیست.',
  },
  predict: {
    title: 'پیش از آنکه چیزی را جابه‌جا کنید',
    question:
      'فرض کنید دستور کامل اجرا شود: سرورها، دیسک‌ها و کلیدهای سرویس در ایران باشند و مقام‌ها آن‌ها را بگیرند. از پیامی که پیش‌تر به امید رسیده است چه به دست می‌آورند؟',
    options: { readable: 'متن پیام', sealed: 'بایت‌های مهروموم‌شده', absent: 'هیچ نسخه‌ای' },
    check: 'جابه‌جا کنید و ببینید',
    noScript: 'برای هر ستون پاسخی در ذهن داشته باشید، بعد وضعیت «{scenario}» را باز کنید.',
  },
  dossier: 'آنچه روی میز مقام‌هاست',
  dossierNone: 'مقام‌ها کاری نمی‌کنند.',
  /** In a short frame: opens and closes the rows about the people. */
  deskWhole: 'نمایش همهٔ آنچه روی میز است',
  deskFewer: 'نمایش فقط پیام‌ها',
  aboutPeople: 'دربارهٔ آدم‌ها',
  because: 'چرا',
  samples: {
    message: 'جمعه میای؟ عکس‌ها رو هم بیار.',
    media: '[عکس: یازده نفر دور یک میز]',
    future: 'همه سالم رسیدن خونه. این رو پاک کن.',
    route: 'سارا ← امید، ۹ خرداد ۱۳۹۵ (۲۹ مهٔ ۲۰۱۶)، ۲۱:۱۴',
    contacts: 'لیلا، رضا، مریم، دکتر کریمی و ۱۴۳ نفر دیگر',
    // Isolated, because right-to-left writing would turn the order of the groups round.
    number: '\u2066+۹۸ ۹۰۰ ۰۰۰ ۰۰۰۰\u2069',
    address: '۲۰۳.۰.۱۱۳.۷',
  },
  describe: {
    verdict: '{item}: {verdict}.',
    lane: '{mode}. {verdicts}',
    changed: '{mode}، {item}: حالا {verdict}.',
    unchanged: 'روی میز چیزی عوض نمی‌شود.',
  },
  share: 'پیوند به این وضعیت',
};
