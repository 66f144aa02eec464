/**
 * What other implementations wrote to the phones of `test-support.ts`, recorded so that they need not be installed:
 * Signal's own `@signalapp/libsignal-client` 0.22.0 (Rust; the last line of releases before post-quantum keys), and the
 * sender keys of Baileys 6.17.16, which talks to WhatsApp's servers.
 */
interface Recorded {
  seed: string;
  oneTime: boolean;
  log: { by: 'libsignal' | 'ours'; text: string; kind: 'message' | 'pre-key-message'; bytes: string }[];
}
/** Both have opened every message of the other. The phones are `phone(random, { oneTime })`, then any phone, from `seeded(seed)`. */
export const CONVERSATIONS: Recorded[] = [
  {
    seed: 'they-first-true',
    oneTime: true,
    log: [
      {
        by: 'libsignal',
        text: 'one',
        kind: 'pre-key-message',
        bytes:
          '3308e9f4011221050a3e73c53d62c9636b9164d40c75ed4359b6c53c18773628c337b977b9b02f0e1a2105f95879299ca5e4cb0539c29aa0884b016cc8b6fd1f5046144ce194f9e57ee7032242330a210575f6197d73f52a75b1b09f2f6340700bb054d3743b6cfc7d00014e4d9dbb4151100018002210531626d21e62f4c7dc7b44a3126ebfa7c1ef6501259fd01f2892213016',
      },
      {
        by: 'libsignal',
        text: 'two',
        kind: 'pre-key-message',
        bytes:
          '3308e9f4011221050a3e73c53d62c9636b9164d40c75ed4359b6c53c18773628c337b977b9b02f0e1a2105f95879299ca5e4cb0539c29aa0884b016cc8b6fd1f5046144ce194f9e57ee7032242330a210575f6197d73f52a75b1b09f2f6340700bb054d3743b6cfc7d00014e4d9dbb4151100118002210b73face606ba80c47c35bc663104b8ff3cbf550fc354851a2892213016',
      },
      {
        by: 'ours',
        text: 'three',
        kind: 'message',
        bytes:
          '330a2105739d87dfd97842dbe5e038990dad96a4f250759d9d658f44e200b7658a11c07c1000180022109997f8d90c0b350ed46e5eff5ac1c22a8da7f8a74c413912',
      },
      {
        by: 'ours',
        text: 'four',
        kind: 'message',
        bytes:
          '330a2105739d87dfd97842dbe5e038990dad96a4f250759d9d658f44e200b7658a11c07c1001180022104a4e6478c5ff109679f2b8ebf5fb2a51a9f30ecfc071b8e1',
      },
      {
        by: 'libsignal',
        text: 'five',
        kind: 'message',
        bytes:
          '330a2105ffa95ff8c364137a3a80cc46228e5ddabb18ec65f956fe58967c6a119ff0352810001801221060ee5961d7c868a250e23fd0e0b7a9cdb26e1f45454a0e85',
      },
      {
        by: 'libsignal',
        text: 'six',
        kind: 'message',
        bytes:
          '330a2105ffa95ff8c364137a3a80cc46228e5ddabb18ec65f956fe58967c6a119ff03528100118012210c269abf97c9dbd127b62c4857ec95584c4e751c428c6b0a1',
      },
      {
        by: 'ours',
        text: 'seven',
        kind: 'message',
        bytes:
          '330a2105fba3a18e13f520e7f444e0f59e6ce499d49c4ec31653f7a4933fb54c4cd14c3d1000180122102d4147b7aed3c8d4d28b86322d89398675d4ea72c35d120b',
      },
    ],
  },
  {
    seed: 'they-first-false',
    oneTime: false,
    log: [
      {
        by: 'libsignal',
        text: 'one',
        kind: 'pre-key-message',
        bytes:
          '33122105178e2ac454acb027fdac843a970e8a9954479966ef4c3a6ed5c3c5537b05440d1a210578a69c6640f8467e782079dad2f2513a09b53635580c48bf17cf6052f7b9e2632242330a2105be4f6a6d01551eb76b9b8251817c0d2c9aef80dca79e34e0cd3984f0f24c0602100018002210580f3a64d149237e34574dea6bac8bb3096087680053cf202892213016',
      },
      {
        by: 'libsignal',
        text: 'two',
        kind: 'pre-key-message',
        bytes:
          '33122105178e2ac454acb027fdac843a970e8a9954479966ef4c3a6ed5c3c5537b05440d1a210578a69c6640f8467e782079dad2f2513a09b53635580c48bf17cf6052f7b9e2632242330a2105be4f6a6d01551eb76b9b8251817c0d2c9aef80dca79e34e0cd3984f0f24c06021001180022104fe691a3c69b7077a4d94108901d17d738139a570f1ae75c2892213016',
      },
      {
        by: 'ours',
        text: 'three',
        kind: 'message',
        bytes:
          '330a21059955403dc52e5f2a8a75b1c02cd3018c111dc3560026802440158e50d50bf876100018002210dd73461b5bf5528b934c7763781665793f7d5a9698ababba',
      },
      {
        by: 'ours',
        text: 'four',
        kind: 'message',
        bytes:
          '330a21059955403dc52e5f2a8a75b1c02cd3018c111dc3560026802440158e50d50bf8761001180022103930835f258fcdde766808b5553abf90e96dc8700f43ade4',
      },
      {
        by: 'libsignal',
        text: 'five',
        kind: 'message',
        bytes:
          '330a210546c6600ba0294064ad4a423821500200b53ebd4ef06862ebcb7bd0c0628015161000180122101dc0a77bc4345eb66322d06bbea1ffc09d8c908f8445717f',
      },
      {
        by: 'libsignal',
        text: 'six',
        kind: 'message',
        bytes:
          '330a210546c6600ba0294064ad4a423821500200b53ebd4ef06862ebcb7bd0c06280151610011801221076d66381e699d2a6364634806bfd739eb8b6c3a9c16c711a',
      },
      {
        by: 'ours',
        text: 'seven',
        kind: 'message',
        bytes:
          '330a2105025618dac52b26907e59510d40348f4a58b8d22a88002a5e0c061df555019128100018012210cccb537ccc30fe8b64910d170f8ee16f258407e691ebe2d2',
      },
    ],
  },
];

export const SIGNATURES = [
  {
    publicKey: '05f3dd77df54dfac44a4bf547925bbdba4d2bea0756ceff6b5ab28eebdd8ffed37',
    message: '34102ae4faaed9bad1ac5e7f639209acf9',
    signature:
      'a06b1c17e8def40b7c831ae9289234b1cc67e71df82a9567922ec2df1940e2b3ca1572c885347cb77e40dd6939c2fc8f8c24d088840206398b1096b1be914d83',
  },
  {
    publicKey: '05c7e1ce0d5db765e57c00c7ba5e35db1edaebba08bcc0683a53d58c923e73df6f',
    message: '7649e80c103c697f50c05393b232d4c30ddc',
    signature:
      '4623e1d451c054b694ad0871592977a1efb4ba84c24d398f12577b8033fd30646b3e2f01de8b9174a30ac82739698f9630f0d62659947e388f36e9b778fc9a84',
  },
  {
    publicKey: '057179b5feec61a3002d8092d5ef600774019d090ee80d6a647c6b656330df4536',
    message: '5b44bc5ba7d266dc62cf9f6c140bf69f4ee109',
    signature:
      'a92b08646fb7a31a03e240e979ed9cda9c38687b50af79af97cd745bc8711a79709cf23e3fc1b738a9f9ffd7afabbfdeab52e326032853f056078cd5b5637b86',
  },
  {
    publicKey: '05e1dc3fa884946783ce1aec3f34c31dbe292d82c9e63e388855fb803d8218196d',
    message: '38be44da1e55101bd9154f7147e9e12f61540042',
    signature:
      'f105131a68692ab2ffeb147c44802e69214466ff5ba40a5fbeecd3ff66244e827ae1e70a3e84b708c0e23a3c0f314b4ffbec6e671f38e28f721ac31e7cbf758d',
  },
];

export const FINGERPRINTS = [
  {
    a: '0516331da504a193764875a617d8014d9cdb8054d79ed574b2506a74a8ac961827',
    ia: '+989120001000',
    b: '0596f338873a3478cd2ea6b9c3ad86971f3f2ac593085d39e09f4500b3c14d4478',
    ib: '+14153331000',
    digits: '599752791143651722988386948271895753154440695537162892019875',
  },
  {
    a: '05d28bcd3d4afa0d7f105aebf5898070a7d27bcd30b628c43c5d2edc6cf861bb73',
    ia: '+989120001001',
    b: '05cfb94a867d8109306311f519d60d9ae2b6f961812ff9ea142e4ad5073dc6602f',
    ib: '+14153331001',
    digits: '330173693660759218413897016403819348273557922908574025892970',
  },
];

/** Baileys numbers its group messages 0, 2, 4, 6: it skips. */
export const GROUP = {
  distribution:
    '3308fb9ec5c60610001a203b661be3e928dffeb3e73c278064ae88e25276887f8e87263654cfc35281071d22210555420c525cf65684ae6e984131c6ed0a145d13ed4021e64d83ee7bca2793ee25',
  messages: [
    {
      text: 'one',
      bytes:
        '3308fb9ec5c60610001a10b8fdd5775527446ae9fee14fec42e9130e82a55da37e60c236f611f6b1d2b2962eb765d800e32d0913452f7d6deb24885d455fb77f131dc76d5a02cbf32bc9e5cee482844e9aa9a142f7931897a86683',
    },
    {
      text: 'two',
      bytes:
        '3308fb9ec5c60610021a1007658cb6e5cae30035b3853752397dc6bfa30e0abbdf91ca600628b0e3d5811d92925501f873b676a67af93833b293cfa4026fcdd6a9ab2f8a90b0ff7093ee376caa279f047c889a5e6bb57c0cf5bd81',
    },
    {
      text: 'three',
      bytes:
        '3308fb9ec5c60610041a1047689a3174753999938541ebe4fe31ab55689572dae92c485257e2a18bc6f5b83577feb3b5482cb840577598e8a5458ce9f55d060d42f8c993e94055545935dd7195910772e8c767c2f2a3af4e735488',
    },
    {
      text: 'four',
      bytes:
        '3308fb9ec5c60610061a10d1f9ada8fc511557e786cb983036149390df06c77918bef47545479d79929649429c07e61efff6a4aadcfde32222a7edfcece7aa2d25255d2c74d795486585af4e180e7ae088e68ff81ac1232b226e87',
    },
  ],
};
