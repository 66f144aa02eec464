/* The formats that most modes use. Whatever writes or opens bytes knows them; see `../format.ts`. */
import './assumed.ts';
import './mtproto.ts';
import './signal.ts';
