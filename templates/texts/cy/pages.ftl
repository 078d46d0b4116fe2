### Words of the pages and letters.

## Frame

skip = Neidio i’r dudalen
there-is-a-problem = Mae problem
nav-label = Prif ddewislen
nav-today = Heddiw
nav-facts = Ffeithiau
nav-letters = Llythyrau
nav-sign-out = Allgofnodi
document-title = { $title } – Accord
footer = Mae Accord yn cadw’r hyn y cytunwyd arno, gan bwy a pham.
language-label = Iaith
language-offer = Mae’r tudalennau hyn ar gael yn Gymraeg hefyd.
translation-unchecked = Nid oes unrhyw un wedi gwirio’r cyfieithiad hwn eto.
theme-light = Golau
theme-cream = Hufen
theme-dark = Tywyll
back = Yn ôl
change = Newid
remove = Tynnu hwn allan
remove-what = Ni fydd hwn yn y drafft mwyach: { $what }. Mae’r hyn a ysgrifennwyd yn aros yn y cofnod.
remove-button = Ei dynnu allan
private = Heb ei gynnwys ar y papur ar gyfer y wal
save-go-on = Cadw a pharhau
save-to-check = Cadw a mynd yn ôl i wirio
save-later = Cadw a dod yn ôl wedyn
save-more = Cadw ac ychwanegu amser arall
detail-hash = Ôl bys y testun

## Failures

failure-home = Mynd i’r dudalen gyntaf
failure-not_found = Nid yw’r dudalen hon yma
failure-not_found-what = Gwiriwch y cyfeiriad. Os gwnaethoch ddilyn dolen, gall fod yn hen, neu’n perthyn i rywun arall.
failure-not_allowed = Ni chewch wneud hyn
failure-not_allowed-what = Gall rhywun â rôl arall ei wneud. Ni newidiwyd dim.
failure-changed = Mae rhywbeth newydd newid
failure-changed-what = Ewch yn ôl a llwythwch y dudalen eto i weld sut mae pethau nawr. Mae’r hyn a ysgrifennoch yn dal ar y dudalen y daethoch ohoni.
failure-signed_out = Rydych wedi allgofnodi
failure-signed_out-what = Mewngofnodwch eto i barhau.
failure-bad_request = Nid oedd modd darllen hynny
failure-bad_request-what = Ewch yn ôl ac anfonwch y ffurflen eto. Ni newidiwyd dim.
failure-unreadable = Nid oes modd dangos y fersiwn hwn
failure-unreadable-what = Nid yw’r hyn a gadwyd o fersiwn { $revision } yr un fath â’r hyn a lofnodwyd. Nid yw hyn yn effeithio ar ddim arall. Rhowch wybod i’r bobl sy’n gofalu am Accord: fersiwn { $revision }, cynllun { $plan }.
failure-busy = Mae Accord yn brysur iawn
failure-busy-what = Mae gormod o bobl eisiau’r un peth ar yr un pryd. Ewch yn ôl: mae’r hyn a ysgrifennoch yn dal ar y dudalen. Rhowch gynnig arall arni mewn munud.
failure-internal = Aeth rhywbeth o’i le ar ein hochr ni
failure-internal-what = Nid eich bai chi yw hyn. Ewch yn ôl: mae’r hyn a ysgrifennoch yn dal ar y dudalen. Rhowch gynnig arall arni mewn munud.

refusal-changed = Roedd rhywun arall yn gyflymach. Dyma sut mae pethau nawr.
refusal-sign_in = Nid yw’r cyfeiriad e-bost a’r cyfrinair yn mynd gyda’i gilydd. Rhowch gynnig arall arni. Ar ôl deg cynnig anghywir, arhoswch 15 munud.
refusal-too_much = Mae un ateb ar y dudalen hon yn llawer rhy hir i’w gadw, felly nid oes dim ohoni wedi’i gadw eto. Mae’r hyn a ysgrifennoch yn dal yn y blychau. Gwnewch yr ateb hwnnw’n fyrrach a chadwch eto.
refusal-rows = Mae cymaint o’r rhain ag y gall Accord eu cadw. Mae’r hyn a ysgrifennoch yn dal yn y blychau. Tynnwch un oddi ar y rhestr yn gyntaf, yna cadwch eto.
refusal-other_person = Rhywun arall a ysgrifennodd hwn. Rhaid i’r person hwnnw fewngofnodi yma, neu ni fydd yn cael ei gadw o dan ei enw.
refusal-password = Nid yw’r cyfrinair hwnnw’n gywir. Rhowch gynnig arall arni. Ar ôl deg cynnig anghywir, arhoswch 15 munud.
refusal-pin = Nid yw’r PIN hwnnw’n gywir. Ar ôl pum cynnig anghywir, dim ond y cyfrinair all gael y llechen yn ôl.
refusal-new_pin = Dewiswch PIN o 4 i 8 rhif, ond nid un fel 1111 neu 1234.
refusal-file = Nid oes modd cymryd y ffeil hon, ac ni newidiwyd dim. Copïwch y cyfan ohoni, fel y cafodd ei rhoi
refusal-name = Ysgrifennwch yr enw mae’r person ifanc yn hoffi ei glywed, ar un llinell o 80 nod ar y mwyaf.
refusal-account = Llenwch y tri: enw, cyfeiriad e-bost a rôl.
refusal-password_length = Dewiswch gyfrinair o 12 i 200 nod.
refusal-password_common = Mae llawer o bobl yn defnyddio cyfrinair fel hwn, felly mae’n hawdd ei ddyfalu. Dewiswch un arall.
refusal-password_own = Eich enw chi yw’r peth cyntaf y byddai rhywun yn rhoi cynnig arno. Dewiswch gyfrinair hebddo.
refusal-last_day = Ysgrifennwch y diwrnod olaf fel dyddiad, er enghraifft 31 Mawrth 2027. Ni all fod cyn heddiw.
refusal-yourself = Ni allwch newid yr hyn y caiff eich cyfrif eich hun ei wneud. Gofynnwch i rywun arall sy’n gofalu am gyfrifon.
refusal-not_yours = Ni allwch roi na newid rôl sy’n mynd ymhellach na’ch un chi. Gofynnwch i reolwr, neu i bwy bynnag sy’n gofalu am y gweinydd.
refusal-own_request = Chi ofynnodd am hyn, neu chi sydd i’w gael. Rhaid i reolwr arall ei gadarnhau.
refusal-role_waits = Mae hwn eisoes yn aros i reolwr arall ei gadarnhau.
refusal-last_manager = Dyma’r unig reolwr sy’n gallu mewngofnodi yno. Gwnewch rywun arall yn rheolwr yn gyntaf.
refusal-elsewhere = Mae’r person hwn hefyd yn gweithio mewn cartref nad ydych chi’n gofalu amdano. Gallwch dynnu’r person o’r cartref hwn, ond nid cau’r cyfrif.
refusal-only_home = Nid yw’r person hwn yn gweithio mewn unrhyw gartref arall. Caewch y cyfrif yn lle hynny.
refusal-email_taken = Mae rhywun eisoes yn mewngofnodi â’r cyfeiriad e-bost hwnnw.
refusal-signature = Dewiswch un ffordd o lofnodi, a llenwch yr hyn sy’n mynd gyda hi.
refusal-interpreter = Ysgrifennwch pwy helpodd gyda’r iaith, neu pa gyfieithiad a ddarllenwyd.
refusal-scan_missing = Dewiswch y ffeil yn gyntaf.
refusal-scan_not_looked = Edrychwch ar bob tudalen o’r sgan, yna ticiwch y blwch.
refusal-scan_too_large = Mae’r sgan hwn yn rhy fawr. Sganiwch eto mewn du a gwyn, ar 300 dot y fodfedd neu lai.
refusal-scan_not_pdf = Nid PDF yw hwn. Gosodwch eich sganiwr i PDF, a dewiswch y ffeil honno. Ni chymerir lluniau.
refusal-scan_locked = Mae angen cyfrinair i agor y PDF hwn. Sganiwch y papur eto, heb un.
refusal-scan_too_many_pages = Mae gan y PDF hwn fwy na 40 tudalen. Sganiwch y tudalennau sydd wedi’u llofnodi.
refusal-scan_empty = Nid oes dim ar dudalennau’r PDF hwn. Sganiwch y papur eto.
refusal-scan_unreadable = Ni ellir darllen y PDF hwn. Sganiwch y papur eto.
refusal-scan_other_paper = Papur fersiwn arall yw hwn. Argraffwch y fersiwn hwn a’i lofnodi.
refusal-scan_many = Mae pum sgan o’r fersiwn hwn wedi’u cadw. Nid oes lle i fwy.
refusal-scan_cut_off = Ni chyrhaeddodd y sgan yn gyfan. Ychwanegwch ef eto.
refusal-code = Nid yw’r cod hwnnw’n gywir. Edrychwch ar y llythyr diweddaraf a theipiwch y chwe digid eto.
refusal-code_ended = Mae’r cod hwnnw wedi dod i ben, neu bu gormod o gynigion. Gofynnwch am un newydd.
refusal-code_many = Anfonwyd pum cod o fewn awr. Arhoswch am ychydig, yna gofynnwch eto.
refusal-which_rule = Dewiswch y rheol yr ydych am ei newid
refusal-record = Edrychwch ar y blychau isod. Mae rhywbeth ar goll neu ni all fod yn gywir.
refusal-what_was_done = Dywedwch beth a wnaed, mewn 2,000 nod ar y mwyaf.
refusal-words = Ysgrifennwch ef mewn 2,000 nod ar y mwyaf. Tynnwch unrhyw nodau na ellir eu hargraffu.
refusal-contact = Dewiswch pwy sy’n cael y ddolen.
refusal-colleague = Dewiswch gydweithiwr o’r rhestr, neu rywun arall.
refusal-colleague_typed = Llenwch y tri: enw, cyfeiriad e-bost gwaith a rôl.
refusal-colleague_outside = Rhaid i’r cyfeiriad orffen fel eich un chi, a pherthyn i rywun arall.
refusal-colleague_of_home = Mae’r cyfeiriad hwn yn perthyn i rywun sy’n gweithio gyda’r cartref. Dim ond rhywun yn y cyngor sy’n cael penderfynu.
refusal-code_again = Mae eich sesiwn wedi dod i ben. Gofynnwch am god newydd: mae’r hyn a ysgrifennoch wedi’i gadw.

## Signing in

sign-in-title = Mewngofnodi
sign-in-lead = Ar gyfer pobl sy’n gweithio yn y cartref. Mae gweithwyr cymdeithasol yn dod drwy’r ddolen yn eu llythyr.
sign-in-email = Cyfeiriad e-bost
sign-in-password = Cyfrinair
sign-in-button = Mewngofnodi
sign-in-chosen = Mae eich cyfrinair newydd yn gweithio. Mewngofnodwch ag ef.
forgotten-title = Wedi anghofio eich cyfrinair?
forgotten-lead = Teipiwch y cyfeiriad e-bost rydych yn mewngofnodi ag ef. Byddwn yn anfon dolen ato, a byddwch yn dewis cyfrinair newydd.
forgotten-button = Anfon dolen ataf
asked-title = Edrychwch yn eich e-bost
asked-what = Os oes rhywun yn mewngofnodi â’r cyfeiriad hwnnw, mae dolen ar ei ffordd ato. Mae’n gweithio unwaith, am awr.
asked-none = Dim byd yno ar ôl rhai munudau? Edrychwch yn y ffolder post diangen, neu gofynnwch i’ch rheolwr pa gyfeiriad rydych yn mewngofnodi ag ef.
invited-title = Croeso i Accord, { $who }
invited-lead = Dewiswch gyfrinair. Chi’n unig fydd yn ei wybod. Byddwch yn mewngofnodi fel { $email }.
choose-title = Dewiswch gyfrinair newydd, { $who }
choose-lead = Rydych yn mewngofnodi fel { $email }. Ar ôl i chi ddewis, byddwch yn cael eich allgofnodi ym mhobman arall.
choose-password = Cyfrinair newydd
choose-password-hint = O leiaf 12 nod. Mae tri gair sydd heb ddim i’w wneud â’i gilydd yn hawdd eu cofio.
choose-button = Defnyddio’r cyfrinair hwn
choose-dead-title = Nid yw’r ddolen hon yn gweithio mwyach
choose-dead-what = Mae wedi’i defnyddio, mae wedi dod i ben, neu anfonwyd un fwy diweddar. Os cawsoch wahoddiad, gofynnwch i’ch rheolwr eich gwahodd eto.
confirm-password = Eich cyfrinair
confirm-password-hint = Teipiwch ef unwaith eto, fel na all neb arall wneud hyn yn eich enw chi.
me-title = Eich cyfrif
me-lead = Rydych yn mewngofnodi fel { $email }.
me-chosen = Mae eich cyfrinair newydd yn gweithio. Rydych wedi’ch allgofnodi ym mhobman arall.
me-letters = Llythyrau am gynlluniau
me-letters-what = Llythyr pan fydd cynllun yn aros amdanoch, a phan fydd penderfyniad wedi dod. Nid yw’n enwi neb.
me-letters-want = Anfon y llythyrau hyn ataf
me-letters-button = Cadw
me-devices = Lle rydych wedi mewngofnodi
me-devices-what = Os nad ydych yn adnabod un o’r rhain, allgofnodwch ef a dewiswch gyfrinair newydd.
me-device = Dyfais
me-device-on = { $browser } ({ $system })
me-began = Mewngofnodwyd
me-seen = Defnyddiwyd ddiwethaf
me-end = Diwedd
me-here = Yr un yma
me-everywhere = Allgofnodi ym mhobman
me-password = Newid eich cyfrinair
browser-edge = Edge
browser-samsung = Samsung Internet
browser-firefox = Firefox
browser-chrome = Chrome
browser-safari = Safari
browser-other = Porwr
system-android = Android
system-iphone = iPhone
system-ipad = iPad
system-windows = Windows
system-mac = Mac
system-chromebook = Chromebook
system-linux = Linux
system-other = dyfais arall
held-title = Mewngofnodwch, ac ni chollir dim
held-what = Cawsoch eich allgofnodi tra oeddech yn ysgrifennu. Mewngofnodwch yma a bydd yr hyn a ysgrifennoch yn cael ei gadw.
held-ready-title = Rydych wedi mewngofnodi eto
held-ready-what = Mae’r hyn a ysgrifennoch yn dal yma. Cadwch ef nawr.
held-save = Cadw’r hyn a ysgrifennais
demo-title = Dyma’r cartref arddangos
demo-lead = Nid oes neb ynddo yn bod go iawn. Tapiwch rywun i fewngofnodi fel y person hwnnw. Cyfrinair pawb yw
demo-name = Enw
demo-role = Rôl
demo-email = Cyfeiriad e-bost
demo-staff-name = Abby Lund
demo-staff-role = Gweithiwr allweddol: cytundeb mewn grym
demo-staff-email = abby@larch.example
demo-manager-name = Dena Okafor
demo-manager-role = Rheolwr cofrestredig
demo-manager-email = dena@larch.example
demo-deputy-name = Tom Reilly
demo-deputy-role = Dirprwy reolwr
demo-deputy-email = tom@larch.example
demo-night-name = Nell Ash
demo-night-role = Staff asiantaeth, ar gyfer y nos
demo-night-email = nell@larch.example
demo-administrator-name = Ola Berg
demo-administrator-role = Gweinyddwr
demo-administrator-email = ola@larch.example
demo-on_call = 01632 960 102
demo-emergency_duty_team = 01632 960 555
demo-designated_officer = Priya Nair, 01632 960 540
demo-languages = Saesneg, Cymraeg, a Dari gyda chyfieithydd ar y pryd
demo-kit-name = Sana Brook
demo-kit-role = Gweithiwr allweddol: fersiwn a wrthodwyd
demo-kit-email = sana@larch.example
demo-emergency-what = Dwi ddim yn chwarae ar-lein ar lechi’r tŷ am nawr.
demo-emergency-tried = Gwnaethon ni flocio’r chwaraewr. Awr wedyn, ysgrifennodd enw newydd.
demo-emergency-decided_by = Tom Reilly, dirprwy reolwr
demo-emergency-manager_told = Cafodd Dena Okafor alwad ffôn ar unwaith
demo-emergency-private_phone = Y ffôn yn y lolfa fach
demo-emergency-stays = Ni fydd neb byth yn cyffwrdd â’r llechen siarad. Mae’r alwad gyda Mam ddydd Sul yn aros. Mae’r fideos trenau’n aros.
demo-emergency-why = Gofynnodd dieithryn mewn gêm i Gwion ble mae’n byw, ac ysgrifennodd eto o dan enw newydd.
demo-emergency-told_how = Dywedodd Rhys wrth Gwion gyda symbolau, a gofynnodd beth hoffai ei wneud yn lle hynny.
demo-emergency-said = Trenau nawr
demo-quayside-name = Josie Hart
demo-quayside-role = Gweithiwr allweddol: yn aros am y cyngor
demo-quayside-email = josie@quayside.example
demo-ty_afon-name = Rhys Parry
demo-ty_afon-role = Gweithiwr allweddol: argyfwng
demo-ty_afon-email = rhys@ty-afon.example
accounts-title = Pobl sy’n mewngofnodi
accounts-name = Enw
accounts-email = Cyfeiriad e-bost
accounts-role = Rôl
accounts-state = Cyfrif
accounts-email-hint = Cyfeiriad y person ei hun, nad oes neb arall yn ei ddarllen: bydd dolen i ddewis cyfrinair yn mynd yno.
accounts-last-day = Diwrnod olaf, ar gyfer staff asiantaeth
accounts-last-day-hint = O’r diwrnod wedyn, ni allant fewngofnodi. Gadewch hwn yn wag ar gyfer pobl sy’n aros.
accounts-add = Gwahodd rhywun
accounts-add-what = Bydd y person yn cael dolen drwy e-bost ac yn dewis ei gyfrinair ei hun. Ni fydd neb arall byth yn ei wybod.
account-open = Ar agor
account-invited = Gwahoddwyd
account-until = Ar agor tan { $date }
account-ended = Daeth i ben ar { $date }
account-closed = Ar gau
account-invited-until = Mae’r gwahoddiad yn gweithio tan { $until }.
account-own = Dyma eich cyfrif eich hun. Rhaid i rywun arall newid yr hyn y caiff ei wneud.
account-never = Mae’r rôl hon yn mynd ymhellach na’ch un chi, felly ni allwch ei rhoi na’i newid.
account-role = Newid y rôl
account-last-day = Cadw’r diwrnod olaf
account-invite = Gwahodd eto
account-invite-what = Bydd dolen newydd yn mynd i’r cyfeiriad hwn. Nid yw’r hen un yn gweithio mwyach.
account-leave = Tynnu o’r cartref hwn
account-leave-what = Bydd y person yn dal i weithio yn ei gartrefi eraill.
account-close = Cau’r cyfrif
account-close-what = Ar gyfer pobl sy’n gadael. Byddant yn cael eu hallgofnodi ar unwaith ac ni allant fewngofnodi eto. Mae’r hyn a ysgrifennwyd ac a lofnodwyd ganddynt yn aros fel y mae.
account-reopen = Agor y cyfrif eto
account-reopen-what = Mae’r person yn gweithio yn y cartref hwn eto, ac yn cael dolen i ddewis cyfrinair newydd.
account-reopen-ask = Bydd y person yn gweithio yma eto pan fydd ail reolwr wedi cytuno. Yna bydd yn cael dolen i ddewis cyfrinair newydd.
role-needs-manager = Rhaid i reolwr nad yw wedi gofyn amdano ei gadarnhau.
role-waits-title = Rôl newydd i { $who }: { $role }
role-waits-what = Gofynnodd { $asker } am hyn ar { $when }, ar gyfer { $email }. Bydd rheolwr na ofynnodd amdano yn ei gadarnhau.
role-confirm = Cadarnhau
role-let-go = Gollwng y cais
home-events-title = Hanes y cartref hwn
events-pages = Mwy o’r hyn a ddigwyddodd
events-newer = Mwy newydd
events-older = Hŷn
home-events-no-last-day = dim

## Today

board-morning = Bore da, { $name }
board-afternoon = Prynhawn da, { $name }
board-evening = Noswaith dda, { $name }
board-waiting = Yn aros amdanoch chi
board-waits-authorise = Cynllun { $name }, i’w ddarllen a’i awdurdodi
board-waits-sign = Cytundeb { $name }, i’w lofnodi
board-waits-change = Daeth cynllun { $name } yn ôl, i newid yr hyn a ofynnwyd
board-waits-role = I’w gadarnhau: { $who }, { $role }
board-waits-since = gan { $who }, ers { $since }
board-plans = Cynlluniau
now-title = Nawr
now-none = Dim cytundeb eto
now-unreadable = Nid oes modd darllen y cytundeb
now-online = Ar-lein
now-online-until = Ar-lein tan { $time }
now-learning = Dysgu
now-learning-until = Dysgu tan { $time }
now-off = All-lein
now-off-until = All-lein tan { $time }
now-holidays = Yn y gwyliau: { $what }
now-limit = { $what } Mae’r terfyn hwn mewn grym ers { $since }. Bydd yn dod i ben ohono’i hun: { $until }.
now-emergency = Argyfwng ers { $since }, hyd { $until }: { $what } Beth sy’n aros: { $stays }
now-order = Llys neu’r heddlu: { $what }
now-always = Bob amser: { $what }
board-empty = Nid oes neb yn byw yma eto yn Accord. Ychwanegwch y person ifanc cyntaf: bydd y cynllun yn agor ar unwaith.
board-records = Beth sy’n digwydd
board-due = Beth sydd i’w wneud
due-late = { $days ->
    [one] Un diwrnod yn hwyr
    [two] { $days } ddiwrnod yn hwyr
   *[other] { $days } diwrnod yn hwyr
}. Roedd i’w wneud erbyn { $date }
due-today = I’w wneud heddiw
due-soon = Erbyn { $date }, ymhen { $days ->
    [one] un diwrnod
    [two] { $days } ddiwrnod
   *[other] { $days } diwrnod
}
due-about = { $what }: “{ $sentence }”
deadline-reply_reminder = Atgoffwch y gweithiwr cymdeithasol: mae cynllun { $name } yn aros am ateb
deadline-reply_team_manager = Rhowch wybod i reolwr tîm y gweithiwr cymdeithasol: mae cynllun { $name } yn aros am ateb
deadline-reply_challenge = Nid oes neb wedi ateb am gynllun { $name }. Ysgrifennwch at y cyngor, a rhowch wybod i’r swyddog adolygu
challenge-title = Ysgrifennwch eich her i’r cyngor
challenge-hint = I bwy y gofynnoch chi, pryd, a beth oedd yr ateb? Pwy ddywedodd wrth y swyddog adolygu, a phryd?
long-limit-title = Ysgrifennwch i bwy y gofynnoch chi edrych
long-limit-hint = Pwy ofynnodd i’r swyddog adolygu ac i eiriolwr? Pryd, a beth ddywedon nhw?
write-down-what = Beth a wnaed
write-down-button = Ysgrifennu hwn
deadline-signatures = Pawb i lofnodi cytundeb { $name }
deadline-unread = Mae pawb sy’n gweithio yma yn darllen cytundeb { $name }
deadline-emergency_review = Edrychwch eto ar derfyn brys { $name }
deadline-restriction_review = Edrychwch eto ar derfyn ar gyswllt { $name }
deadline-long_restriction = Mae terfyn ar gyswllt { $name } wedi para deuddeg wythnos. Gofynnwch i’r swyddog adolygu ac i eiriolwr edrych arno
deadline-rule_review = Edrychwch eto ar un o reolau { $name }
deadline-review = Edrychwch eto ar gytundeb { $name }
deadline-looked_after_review = Edrychwch eto cyn adolygiad derbyn gofal { $name }
deadline-birthday = Mae pen-blwydd { $name } yn dod. Edrychwch pa reolau sy’n dal yn iawn
deadline-status_ends = Mae statws cyfreithiol { $name } yn dod i ben. Edrychwch beth mae hynny’n ei newid
deadline-order_ends = Mae gorchymyn am { $name } yn dod i ben. Edrychwch beth mae hynny’n ei newid
deadline-after_incident = Digwyddodd rhywbeth. Edrychwch eto ar gytundeb { $name }
deadline-missing = Roedd { $name } ar goll. Edrychwch eto ar y cytundeb
deadline-new_device = Mae gan { $name } rywbeth newydd ar-lein. Edrychwch eto ar y cytundeb
deadline-complaint = Bu cwyn. Edrychwch eto ar gytundeb { $name }
deadline-after_request = Gofynnodd { $name } am newid, a’r ateb oedd iawn. Ysgrifennwch ef yn y cytundeb
deadline-new_facts = Mae mwy yn hysbys am ap y mae { $name } yn ei ddefnyddio. Edrychwch eto ar y cytundeb
deadline-new_people = Mae rhywun y mae cytundeb { $name } yn ei enwi wedi gadael. Edrychwch eto, gyda phwy bynnag a ddaeth
deadline-moved = Mae { $name } wedi symud. Edrychwch eto ar y cytundeb
board-add = Ychwanegu person ifanc
board-home = Am y cartref
board-set-up = Sefydlu’r cartref
board-name = Person ifanc
board-stage = Lle mae’r cynllun arni
board-in-force = Mewn grym
board-open = Mynd yno
board-open-link = Agor
board-none-in-force = Dim cytundeb mewn grym eto
board-version = Fersiwn { $revision }, adolygiad nesaf ar { $review }
board-since = ers { $since }
arrival-title = Beth mae’r person ifanc yn hoffi cael ei alw?
arrival-hint = Yr enw yr hoffai ei glywed. Daw’r enw cyfreithiol wedyn.
arrival-import = Mae’n dod â chynllun o gartref arall, fel ffeil
import-title = Cynllun o gartref arall
import-lead = Bydd y cyfan yn cael ei gymryd fel drafft, neu ddim ohono. Mae’r hyn a benderfynwyd ac a lofnodwyd yn rhywle arall yn aros yno. Dewiswch y bobl o’r newydd.
import-file = Y ffeil
import-hint = Agorwch y ffeil a chopïwch y cyfan i mewn yma. Mae’n dechrau â bachyn cyrliog.
import-button = Cymryd y cynllun
import-where = Beth sydd ddim yn iawn yn y ffeil, a lle
arrival-button = Agor y cynllun
home-read-only = Eich rheolwr sy’n cadw’r dudalen hon. Rhowch wybod iddo os oes rhywbeth o’i le.
home-title = Sefydlu’r cartref: { $home }
home-devices = { $count ->
    [0] Dyfeisiau sy’n cael eu rhannu
    [one] 1 ddyfais sy’n cael ei rhannu
   *[other] { $count } o ddyfeisiau sy’n cael eu rhannu
}

## The plan

rail-title = Cynllun { $name }
tasks-title = Cynllun { $name }
tasks-lead = Ewch mewn unrhyw drefn sy’n gweddu i { $name }. Mae pob tudalen yn cael ei chadw pan fyddwch yn parhau.
to-agreement = Gweld y cytundeb
to-changes = Beth newidiodd
to-file = Mynd â’r cynllun i ffwrdd fel ffeil
to-timeline = Hanes
to-paper = Cael y papur
came-back-manager = Anfonodd { $who } fersiwn { $revision } yn ôl
came-back-social-worker = Mae { $who } yn gofyn am newidiadau i fersiwn { $revision }
came-back-recalled = Tynnodd { $who } fersiwn { $revision } yn ôl cyn iddo ddechrau
came-back-withdrawn = Tynnodd { $who } fersiwn { $revision } yn ôl i’w newid
came-back-next = Newidiwch yr hyn a ofynnwyd, yna gwiriwch bopeth a’i anfon eto. Bydd yn fersiwn newydd.
next-task = Parhau: { $task }
none-said = Dywedoch nad oes un. Gallwch ychwanegu un unrhyw bryd.
none-say = Nid oes un, ac rydym wedi gofyn
shut-title = Nid oes modd newid y fersiwn hwn nawr
shut-what = Mae’n cael ei ddarllen neu ei lofnodi, felly mae ei eiriau’n aros fel y maent. Bydd unrhyw beth rydych yn ei gadw yma yn aros wrth ymyl y dudalen nes i’r drafft agor eto.
autosave-found = Teipioch eiriau yma na wnaeth ein cyrraedd.
autosave-put-back = Eu rhoi yn ôl
autosave-let-go = Eu taflu
autosave-saved = Yn cael ei gadw wrth i chi deipio.
autosave-waits = Dim cysylltiad. Gadewch y dudalen hon ar agor: mae eich geiriau’n aros yma ac yn cael eu hanfon pan ddaw’r cysylltiad yn ôl.
autosave-aside = Mae rhywun arall wedi newid y dudalen hon. Mae eich geiriau’n cael eu cadw wrth ymyl eu geiriau nhw.
autosave-look = Edrych ar y ddau
autosave-signed-out = Rydych wedi allgofnodi. Mae eich geiriau’n cael eu cadw yma. Pwyswch Cadw, mewngofnodwch, a byddant yn cael eu cadw.
autosave-refused = Nid oes modd cadw hwn fel y mae. Pwyswch Cadw i weld pam.
autosave-ending = Byddwch yn cael eich allgofnodi mewn ychydig funudau.
autosave-stay = Aros wedi mewngofnodi
list-more = Y cyfan
move-up = Symud “{ $what }” i fyny
move-up-short = I fyny
move-down = Symud “{ $what }” i lawr
move-down-short = I lawr
page-around = Tudalennau o gwmpas hon
page-before = Blaenorol
page-after = Nesaf
asking-legend = Gofyn i mi
asking-one = un cwestiwn i bob tudalen
asking-topic = ychydig ar y tro
asking-section = adran gyfan
facts-touched = Cytundebau y mae ffeithiau mwy newydd yn effeithio arnynt
facts-whose = Pwy
bank-open = Dechrau o enghraifft
bank-taken = Heb ei gadw eto. Llenwch yr hyn sydd mewn [bachau], newidiwch yr hyn nad yw’n wir am { $name }, yna cadwch.
presence-here = Mae’r dudalen hon ar agor gan { $who } hefyd.
presence-elsewhere = Mae { $who } wrthi yn y cynllun hwn: { $task }.
presence-look = Dangos beth newidiodd
conflict-title = Geiriau gan { $who }, { $when }
conflict-what = Cawsant eu teipio tra oedd rhywun arall yn cadw’r dudalen hon, neu tra oedd y drafft ar gau. Nid oes dim wedi’i golli. Pa eiriau yr hoffech eu cadw?
conflict-use = Defnyddio’r geiriau hyn
conflict-let-go = Cadw’r dudalen fel y mae
member-so-far = Hyd yma mae’n dweud { $who }. Dewiswch o blith y bobl sy’n gweithio yma.
contact-so-far = Hyd yma mae’n dweud { $who }. Dewiswch rywun o’r cyfeiriadur.
contact-nobody = Nid oes neb yn y cyfeiriadur ar gyfer hyn eto. Gofynnwch i’ch rheolwr ychwanegu rhywun.
contact-none = Neb eto
member-nobody = Nid oes modd dewis neb sy’n gweithio yma eto. Y rheolwr sy’n ychwanegu pobl.
times-slot-any = Amser
change-rule-rule = Newid y rheol
change-rule-answer = Ateb { $name }
change-rule-reply = Ein hateb ni
rule-number = Rheol { $number }
reply-title = Dywedaist ti, penderfynon ni
fact-because = Oherwydd
fact-necessary = Ei angen ar gyfer
fact-less = Llai cyfyngol
fact-started = Dechreuodd
fact-told = Yr awdurdod yn cael gwybod
fact-always = Yn cael ei ganiatáu bob amser
fact-loosens = Yn llacio pan
fact-review = Adolygiad nesaf
fact-ends = Yn dod i ben
change-added = Newydd
change-changed = Wedi newid
change-removed = Wedi’i dynnu allan
week-any = Unrhyw wythnos
week-term = Wythnos yn ystod y tymor
week-holidays = Wythnos yn ystod y gwyliau
week-emergency = Argyfwng tan { $until }: { $what }
week-stopped = all-lein oherwydd argyfwng
week-line = { $access }: { $times }
access-online = ar-lein
access-learning = dysgu, gyda chymorth
access-off = all-lein

## Check

check-title = Gwirio popeth
check-lead = Darllenwch y cyfan yng nghwmni { $name }, fesul rhan. Newidiwch unrhyw beth nad yw’n iawn.
check-none = Dim byd yma eto
check-faults = { $count ->
    [one] Un peth i’w gywiro’n gyntaf
   *[other] { $count } o bethau i’w cywiro’n gyntaf
}
warnings-title = { $count ->
    [one] Un peth i feddwl amdano
   *[other] { $count } o bethau i feddwl amdanynt
}
warnings-what = Newidiwch ef, neu dywedwch pam y caiff aros. Bydd y rheolwr a’r gweithiwr cymdeithasol yn darllen eich rheswm.
warnings-pass = Caiff aros, oherwydd …
warnings-change = Newid y rheswm, neu ei dynnu’n ôl
warnings-reason = Pam y caiff aros?
warnings-reason-hint = Rheswm am y person ifanc hwn. Gadewch hwn yn wag i’w dynnu’n ôl.
warnings-unsaid = Dywedwch pam y caiff aros
warnings-button = Gadael iddo aros
warnings-because = Caiff aros, oherwydd: { $reason }
warnings-passed = Beth sy’n cael aros, a pham ({ $count })
warnings-notes = Da gwybod
warnings-source = O ble mae hyn yn dod: { $number }
warnings-checked = { $source }; gwiriwyd { $date }
warnings-count = { $count ->
    [one] un i edrych arno
   *[other] { $count } i edrych arnynt
}
case-passed = Beth sy’n cael aros, a pham ({ $count })
warnings-here = Meddyliwch am hyn
plainer-instead = Yn lle “{ $word }”: { $plain }
plainer-longest = Yn y frawddeg hiraf mae { $count ->
    [one] un gair
   *[other] { $count } o eiriau
}. Mae dwy frawddeg fer yn haws eu darllen.
check-times = { $sheet } (mewn { $count } ohonynt)
check-hand-over = Nifer y rheolau heb ateb gan { $name } fel y maent nawr: { $count }. Rhowch y llechen i’r person ifanc.
check-count = { $count ->
    [0] dim
    [one] un
   *[other] { $count }
}
check-task-faults = { $count ->
    [one] un i’w gywiro
   *[other] { $count } i’w cywiro
}
coverage-all = Mae’r cynllun yn sôn am bopeth y mae polisi’r cartref yn ei enwi
coverage-title = Nid yw’r cynllun yn dweud dim eto am
coverage-what = Efallai nad oes angen pob un o’r rhain ar { $name }. Os caiff un ei adael allan, gofalwch eich bod yn gwybod pam.
send-title = Yn barod i’w anfon at y rheolwr?
send-what = Mae’r geiriau’n aros fel y maent nawr. I newid gair wedyn, bydd angen fersiwn newydd.
send-button = Anfon at y rheolwr

## The agreement

agreement-title = Cytundeb { $name }
agreement-version = Cytundeb { $name }, fersiwn { $revision }
agreement-none = Nid oes fersiwn eto. Gorffennwch y tasgau, gwiriwch bopeth, a’i anfon at y rheolwr.
agreement-in-force = Mewn grym ers { $from }, adolygiad nesaf ar { $review }
agreement-good = Beth sy’n dda
agreement-rules = Beth rydyn ni wedi cytuno arno
decided-by = { $who }, { $authority }
agreement-decided = Penderfynwyd a llofnodwyd
versions-title = Fersiynau
version-line = Fersiwn { $revision }, anfonwyd ar { $when } gan { $who }
ask-manager = Anfonodd { $who } hwn ar { $when }. Darllenwch ef, yna awdurdodwch ef neu ei anfon yn ôl gyda rheswm.
ask-other-manager = Chi anfonodd hwn, ar { $when }. Rhaid i reolwr arall ei awdurdodi.
ask-goes-to = Mae’r ddolen a’r cod yn mynd at { $who }, { $authority }, { $email }
ask-old-address = Mae’r cyfeiriad hwn yn wahanol i’r un yn y cytundeb diwethaf, sef { $email }. Gwiriwch ef gyda’r cyngor cyn awdurdodi.
ask-old-domains = Gall cyfeiriadau’r cyngor orffen nawr fel hyn: { $new }. Yn y cytundeb diwethaf: { $old }. Gwiriwch hyn gyda’r cyngor cyn awdurdodi.
ask-waits-manager = Anfonodd { $who } hwn ar { $when }. Mae’r rheolwr yn ei ddarllen nawr.
ask-waits-social-worker = Gofynnwyd i { $who } ar { $when }, ac anfonwyd dolen mewn llythyr.
sent-title = Beth a anfonwyd at bwy
sent-just = Mae dolen newydd ar ei ffordd at { $who }, { $email }, ers { $when }. Nid yw’r hen un yn gweithio mwyach.
sent-just-waits = Ysgrifennwyd dolen newydd ar gyfer { $who }, { $email }, ar { $when }. Mae’n aros i gael ei hanfon. Nid yw’r hen un yn gweithio mwyach.
sent-on = Gwnaed y ddolen ar { $when }
sent-passed = Trosglwyddwyd gan y person a’i cafodd o’r blaen
sent-letter = Anfonwyd y llythyr ar { $when }
sent-letter-waits = Mae’r llythyr yn aros i gael ei anfon
sent-letter-failed = Nid oedd modd anfon y llythyr
sent-codes = { $codes ->
    [one] Anfonwyd 1 cod
   *[other] Anfonwyd { $codes } o godau
}, { $wrong ->
    [0] ac ni theipiwyd yr un yn anghywir
    [one] teipiwyd 1 cod anghywir
   *[other] teipiwyd { $wrong } o godau anghywir
}
sent-opened = Darllenwyd gyda’r cod cywir ar { $when }
sent-not-opened = Heb ei ddarllen eto
sent-closed = Stopiodd y ddolen hon weithio ar { $when }
address-link = Cywiro’r cyfeiriad
address-title = Cywiro cyfeiriad y gweithiwr cymdeithasol
address-went = Aeth y ddolen at { $who }, { $email }.
address-what = Mae geiriau’r cynllun yn aros fel y maent. Mae’r hen ddolen yn stopio gweithio, mae’r hen gyfeiriad yn cael gwybod, ac mae’r ddolen newydd yn mynd at y person rydych yn ei ddewis. Mae’r hanes yn dangos y ddau.
address-who = Pwy ddylai gael y ddolen?
address-who-hint = Gwiriwch y cyfeiriad gyda’r cyngor yn gyntaf. Ni allwch ddewis cyfeiriad a ysgrifennoch eich hun yn y cyfeiriadur.
address-button = Anfon y ddolen at y person hwn
address-not-there = Os nad yw’r person neu’r cyfeiriad cywir ar y rhestr hon, rhaid ei gywiro yn y cyfeiriadur. Rheolwr arall neu’r gweinyddwr sy’n gwneud hynny. Yna byddwch yn ei ddewis yma.
address-directory = Agor y cyfeiriadur
ask-again = Anfon dolen newydd
authorise = Awdurdodi a gofyn i’r gweithiwr cymdeithasol
withdraw = Ei dynnu’n ôl i’w newid
send-back = Ei anfon yn ôl
send-back-reason = Beth ddylai newid, a pham?
send-back-hint = Bydd { $name } a’r gweithiwr allweddol yn darllen hwn.
recall = Ei dynnu’n ôl
recall-reason = Beth sydd wedi newid, a pham na all ddechrau?
recall-hint = Mae’r fersiwn yn mynd yn ôl i’w ysgrifennu eto. Mae ei lofnodion a’r penderfyniad yn aros yn y cofnod, a bydd y gweithiwr cymdeithasol yn cael gwybod.
starting-title = Mae pawb wedi llofnodi. Mae’n dechrau ar { $on }.
amend = Newid y cytundeb hwn
amend-one = Llacio neu newid un rheol yn unig
amend-one-what = Mae hyn yn dechrau fersiwn bach am un rheol. Mae popeth arall yn aros fel y mae.
amend-one-button = Newid y rheol hon
review-lead = Dyma’r cytundeb sy’n cyfrif nawr. Dywedwch beth sy’n digwydd i bob rheol a phob risg. Mae’r hyn nad oes neb wedi edrych arno wedi’i farcio.
review-one = Mae’r fersiwn hwn am un rheol yn unig.
review-why = Pam fersiwn newydd, a beth weithiodd?
review-why-change = Ysgrifennu pam
review-then = Yn y cytundeb
review-now = Yn y fersiwn newydd
review-gone = Wedi’i dynnu allan
review-change = Newid y geiriau
review-save = Cadw’r hyn yr edrychoch arno
review-waits = Nid oes neb wedi edrych eto
review-left = { $count ->
    [0] Edrychwyd ar bopeth.
    [one] Mae un i edrych arno o hyd.
   *[other] Mae { $count } i edrych arnynt o hyd.
}
review-same = Mae popeth i aros fel y mae. Ai dyna mae { $name } am ei gael hefyd? Os felly, dywedwch pam ar y dudalen gyntaf.
case-review = Pam fersiwn newydd
case-looked = { $count ->
    [one] Un rheol neu risg yr edrychwyd arni eto
   *[other] { $count } o reolau a risgiau yr edrychwyd arnynt eto
}
go-on-writing = Parhau i ysgrifennu
signed-line = { $party }: { $who }, { $method }, { $when }
unsigned-line = { $party }: heb lofnodi eto
sign-as-young_person = Rhoi’r llechen i { $name } i lofnodi
sign-as-parent = Nodi sut mae rhiant yn llofnodi
sign-as-key_worker = Llofnodi fel gweithiwr allweddol
sign-as-manager = Llofnodi fel rheolwr
changes-title = Beth newidiodd
changes-first = Dyma’r fersiwn cyntaf. Nid oes dim i’w gymharu ag ef.
changes-lead = O fersiwn { $old } i fersiwn { $new }: { $changed ->
    [0] ni newidiodd yr un rheol
    [one] newidiodd 1 rheol
   *[other] newidiodd { $changed } o reolau
}, { $same ->
    [one] arhosodd 1 fel yr oedd.
   *[other] arhosodd { $same } fel yr oeddent.
}
timeline-title = Hanes y cynllun hwn
timeline-nobody = Accord
timeline-handed = { $name }, ar y llechen a roddwyd gan { $who }
timeline-witnessed = { $name }, yng nghwmni { $who }
timeline-parent = Rhiant, gyda { $who }

## Signing

sign-title-young_person = { $name }, dyma dy gytundeb di
sign-title-parent = Person â chyfrifoldeb rhiant yn llofnodi
sign-door-title = { $name } i lofnodi ar y llechen
sign-door-what = Bydd { $name } yn gweld y cytundeb cyfan ac yn ei lofnodi, neu’n dweud na. Ni fydd y person ifanc yn gweld dim arall.
sign-told = Nid yw { $name } eisiau’r llechen
sign-told-what = Ysgrifennwch yr hyn mae { $name } yn ei ddweud. Bydd yn dangos mai wrthych chi y dywedodd { $name } hynny.
sign-told-how = Beth mae { $name } yn ei wneud?
sign-told-button = Ei ysgrifennu
sign-title-key_worker = Llofnodi fel gweithiwr allweddol { $name }
sign-title-manager = Llofnodi fel rheolwr
sign-lead-young_person = Darllena’r cyfan unwaith eto. Wedyn llofnoda yn dy ffordd di, neu dyweda na. Dwyt ti byth mewn trwbl am ddweud na.
sign-lead-parent = Mae { $name } yma drwy gytundeb â’r teulu, neu dan orchymyn sy’n gofyn am farn rhieni. Felly mae un ohonynt yn llofnodi hefyd, neu’n dweud na.
sign-lead-key_worker = Roeddech chi yno pan gafodd ei lunio, a byddwch yn cadw ato.
sign-lead-manager = Chi sy’n ateb dros y cynllun hwn, a thros edrych arno eto ar yr adeg iawn.
sign-method = Sut?
sign-drawn = I lunio llofnod: defnyddio’r blwch hwn
sign-pad = Blwch i lunio enw ynddo â bys neu lygoden
sign-clear = Clirio’r blwch
sign-no-script = Nid yw’r blwch llofnodi yn gweithio yn y porwr hwn. Rhaid teipio’r enw yn lle hynny.
sign-typed = I deipio: yr enw
sign-mark = I lofnodi gyda llun: pa un?
sign-interpreter = Pwy helpodd gyda’r iaith?
sign-interpreter-hint = Enw, neu’r cyfieithiad a ddarllenwyd. Os nad oedd rhaid i neb helpu, gadewch yn wag.
sign-interpreter-needed = Ysgrifennwch pwy a’i dywedodd yn iaith { $name }, neu pa gyfieithiad a ddarllenwyd.
sign-witness = Pwy arall oedd yno?
sign-witness-hint = Enw, os oedd { $name } eisiau rhywun gyda nhw.
sign-spoken = Os yw { $name } yn ei ddweud yn uchel: pa eiriau?
sign-spoken-hint = Yn union fel y cawsant eu dweud.
sign-reason = Os yw { $name } yn dewis peidio â llofnodi: pam?
sign-reason-hint = Yng ngeiriau { $name }. Byddant ar y papur.
sign-parent-name = Pwy sy’n llofnodi?
sign-parent-how = Sut maen nhw’n ateb?
sign-parent-spoken = Os ydynt yn ei ddweud, yma neu ar y ffôn: pa eiriau?
sign-parent-reason = Os ydynt yn dewis peidio â llofnodi: pam? Os na chyrhaeddodd neb nhw: sut y ceisiwyd?
sign-parent-reason-hint = Yn eu geiriau eu hunain lle maent gennych. Byddant ar y papur.
sign-parent-interpreter-hint = Enw, os rhoddodd rhywun ef yn eu hiaith nhw.
sign-parent-witness-hint = Enw, os oeddent eisiau rhywun gyda nhw.
sign-parent-what = Maen nhw’n llofnodi fersiwn { $revision }, yn union fel y mae nawr (marc { $hash }).
sign-what = Beth sy’n cael ei lofnodi: fersiwn { $revision }, yn union fel y mae nawr (marc { $hash }).
sign-button = Llofnodi

## Facts

facts-title = Gwasanaethau, canllawiau, ac at bwy i droi
facts-lead = Beth mae Accord yn ei wybod, o ble y daeth, a’r diwrnod y cafodd ei wirio ddiwethaf. Mae Accord yn rhybuddio ar sail hyn. Gofynnwch i’r gwasanaeth ei hun lle mae llawer yn dibynnu arno.
facts-routes = At bwy i droi
facts-guidance = Beth mae canllawiau a’r gyfraith yn ei ddweud
facts-services = Apiau, gemau a gwasanaethau eraill
facts-route = Pwy, ac ar gyfer beth
facts-contact = Sut
facts-says = Beth mae’n ei ddweud
facts-where = Ble
facts-service = Gwasanaeth
facts-age = O ba oedran
facts-brings = Beth sy’n dod gydag ef
facts-known = Sut rydym yn gwybod
facts-age-none = Nid oes oedran yn hysbys
facts-age-terms = { $age }, yn ôl ei delerau ei hun
facts-age-law = { $age }, yn ôl y gyfraith
facts-age-rating = { $age }, yn ôl ei sgôr oedran
facts-pegi = PEGI { $age }
facts-brings-strangers = pobl ddieithr
facts-brings-live = fideo neu lais byw
facts-brings-disappearing = negeseuon sy’n diflannu
facts-brings-location = dangos lleoliad
facts-brings-spending = arian
facts-brings-ai = sgwrsfot
facts-brings-public_posts = postiadau y gall pawb eu gweld
facts-brings-messages = negeseuon
facts-sure-primary = Darllenwyd yn y ffynhonnell.
facts-sure-secondary = Darllenwyd lle mae eraill yn ei ddweud.
facts-sure-unconfirmed = Nid oes neb wedi cadarnhau hyn.
facts-checked = Gwiriwyd { $date }.
facts-from = Disgwylir o { $date }.

## Letters

letters-title = Yn yr arddangosiad hwn yn unig
letters-what = Nid oes gan bobl yr arddangosiad e-bost, felly mae eu llythyrau yma. Agorwch y ddolen fel y byddai’r person yn y llythyr yn ei wneud. Mewn cartref go iawn ni all neb arall ddarllen llythyr.
letters-stopped-title = Ni all Accord anfon llythyrau
letters-stopped-what = Nid oes gweinydd e-bost wedi’i osod, felly nid yw’r gweithiwr cymdeithasol yn cael dolen na chod. Gofynnwch i bwy bynnag sy’n gofalu am y gweinydd, yna anfonwch ddolen newydd.
letters-stopped-password = Nid oes gweinydd e-bost wedi’i osod, felly nid oes dolen i ddewis cyfrinair yn cyrraedd neb. Gofynnwch i bwy bynnag sy’n gofalu am y gweinydd: mae modd gwneud dolen o’r fath yno.
letters-none = Dim llythyrau eto.
letters-to = At { $who }, { $email }, { $when }
letter-ask-subject = Gofynnir i chi am benderfyniad yn Accord
letter-ask-body =
    Mae { $home } yn gofyn am eich penderfyniad ar gytundeb rhyngrwyd.

    Agorwch y ddolen hon:
    { $link }

    Bydd cod untro yn cael ei anfon i’r cyfeiriad hwn. Nid oes angen creu cyfrif. Mae’r ddolen yn gweithio tan { $until }.

    Os nad i chi y mae hwn, rhowch wybod i’r cartref a pheidiwch â’i anfon ymlaen.
letter-invitation-subject = Eich cyfrif yn Accord, { $home }
letter-invitation-body =
    Mae { $home } wedi creu cyfrif i chi yn Accord, lle mae’n cadw ei gytundebau rhyngrwyd.

    Agorwch y ddolen hon a dewiswch gyfrinair y byddwch chi’n unig yn ei wybod:
    { $link }

    Mae’n gweithio unwaith, tan { $until }.

    Os nad oeddech yn disgwyl hwn, ffoniwch y cartref a pheidiwch ag agor y ddolen.
letter-forgotten-subject = Cyfrinair newydd ar gyfer Accord
letter-forgotten-body =
    Gofynnodd rhywun am gyfrinair newydd ar gyfer eich cyfrif yn Accord, { $home }.

    Agorwch y ddolen hon a dewiswch un:
    { $link }

    Mae’n gweithio unwaith, tan { $until }.

    Os nad chi oedd hyn, peidiwch â gwneud dim: mae eich cyfrinair yn aros fel y mae.
letter-passed-subject = Trosglwyddwyd penderfyniad i chi yn Accord
letter-passed-body =
    Mae { $from } wedi trosglwyddo penderfyniad ar gytundeb rhyngrwyd i chi. Pwy ofynnodd amdano: { $home }.

    Agorwch y ddolen hon:
    { $link }

    Bydd cod untro yn cael ei anfon i’r cyfeiriad hwn. Nid oes angen creu cyfrif. Mae’r ddolen yn gweithio tan { $until }.

    Os nad i chi y mae hwn, rhowch wybod i’r cartref a pheidiwch â’i anfon ymlaen.
letter-waits-subject = Mae cynllun yn aros amdanoch yn Accord, { $home }
letter-waits-body =
    Mae fersiwn { $revision } o’r cynllun ar gyfer { $who } yn barod i reolwr ei ddarllen a’i awdurdodi.

    { $link }
letter-decided-subject = Mae penderfyniad wedi dod, { $home }
letter-decided-body =
    Mae’r awdurdod lleoli wedi penderfynu ar y cynllun ar gyfer { $who }, fersiwn { $revision }. Nifer y rheolau a gymeradwywyd: { $approved }{ $with_condition ->
        [0] { "" }
       *[other] , gydag amod: { $with_condition }
    }{ $to_change ->
        [0] { "" }
       *[other] , i’w newid: { $to_change }
    }{ $refused ->
        [0] { "" }
       *[other] , wedi’u gwrthod: { $refused }
    }.

    { $link }
letter-receipt-subject = Beth a benderfynoch, { $home }
letter-receipt-body =
    Ar { $when } penderfynoch ar fersiwn { $revision } o’r cynllun ar gyfer { $who }, { $home }. Nifer y rheolau a gymeradwywyd: { $approved }{ $with_condition ->
        [0] { "" }
       *[other] , gydag amod: { $with_condition }
    }{ $to_change ->
        [0] { "" }
       *[other] , i’w newid: { $to_change }
    }{ $refused ->
        [0] { "" }
       *[other] , wedi’u gwrthod: { $refused }
    }.

    Ôl bys y geiriau y penderfynoch arnynt yw { $hash }.

    Os nad chi oedd hyn, ffoniwch y cartref heddiw.
letter-recalled-subject = Tynnwyd yn ôl cyn iddo ddechrau, { $home }
letter-recalled-body =
    Cytunoch â fersiwn { $revision } o’r cynllun ({ $who }). Mae rheolwr yn y cartref, { $home }, wedi ei dynnu’n ôl cyn iddo ddechrau, felly ni fydd byth yn cyfrif.

    Byddwn yn gofyn i chi eto pan fydd fersiwn newydd. Os nad ydych yn gwybod pam, ffoniwch y cartref.
letter-address-subject = Cyfeiriad arall ar gyfer penderfyniadau, { $home }
letter-address-body =
    Mae { $home } wedi anfon cynllun i gael penderfyniad i gyfeiriad e-bost gwahanol i’r un o’r blaen.

    Mae’n mynd at { $who }, { $authority }, { $email }.

    Os nad yw hynny’n iawn, ffoniwch y cartref heddiw.
letter-code-subject = Eich cod untro ar gyfer Accord
letter-code-body =
    Eich cod yw { $code }

    Mae’n gweithio am { $minutes ->
        [one] 1 munud
        [two] { $minutes } funud
       *[other] { $minutes } munud
    }, unwaith. Ni fydd neb o’r cartref yn gofyn i chi amdano.

letter-reminder-subject = Nodyn atgoffa: gofynnir i chi am benderfyniad yn Accord
letter-reminder-body =
    Mae { $home } yn dal i aros am eich penderfyniad ar gytundeb rhyngrwyd. Nes i chi benderfynu, nid oes dim byd newydd yn cyfrif: nid yw tawelwch byth yn golygu cytuno.

    Agorwch y ddolen hon:
    { $link }

    Bydd cod untro yn cael ei anfon i’r cyfeiriad hwn. Nid oes angen creu cyfrif. Mae’r ddolen yn gweithio tan { $until }. Mae’r ddolen yn y llythyr cyn hwn yn gweithio cyhyd ag o’r blaen.

    Os na allwch benderfynu, trosglwyddwch hyn i gydweithiwr o’r dudalen honno.
letter-team-manager-subject = Nid oes neb wedi ateb, { $home }
letter-team-manager-body =
    Ar { $since } gofynnodd { $home } am benderfyniad ar fersiwn { $revision } o gytundeb rhyngrwyd ({ $who }). Gofynnwyd i { $social_worker }. Nid oes neb wedi ateb eto.

    Gwnewch yn siŵr bod rhywun yn ateb. Mae gan { $social_worker } ddolen mewn llythyr y gellir ei throsglwyddo i gydweithiwr; neu dywedwch wrth y cartref at bwy y dylai fynd.
letter-emergency-subject = Mae cyfyngiad brys wedi dechrau, { $home }
letter-emergency-body =
    Dechreuodd cyfyngiad brys ar gyfer { $who } yn y cartref, { $home }, ar { $began }. Rhaid i’r awdurdod lleoli gael yr holl fanylion{ $by ->
        [0] { "" }
       *[other] {" "}erbyn { $by }
    }.

    { $link }
letter-emergency-link-subject = BRYS: cyfyngiad brys, { $home }
letter-emergency-link-body =
    Mae { $home } wedi cyfyngu ar rywbeth i berson ifanc mewn argyfwng. Gallwch ddarllen yr holl fanylion ac ateb yma:
    { $link }

    Bydd cod untro yn cael ei anfon i’r cyfeiriad hwn. Nid oes angen creu cyfrif. Mae’r ddolen yn gweithio tan { $until }.

    Os nad i chi y mae hwn, rhowch wybod i’r cartref a pheidiwch â’i anfon ymlaen.
letter-emergency-answer-subject = Mae’r awdurdod lleoli wedi ateb, { $home }
letter-emergency-answer-body =
    Mae { $said } wedi ateb am y cyfyngiad brys ar gyfer { $who }: { $answer }.

    { $link }
letter-clock-missed-subject = RHY HWYR: nid yw rhywbeth wedi digwydd, { $home }
letter-clock-missed-body =
    Am { $who }: { $clock }. Roedd i’w wneud erbyn { $by } ac nid yw wedi digwydd.

    { $link }
letter-change-asked-subject = Gofynnwyd am newid, { $home }
letter-change-asked-body =
    Mae { $who } yn gofyn am newid i’r cytundeb. Rhaid rhoi’r ateb erbyn { $by }.

    { $link }
letter-challenge-subject = Nid oes neb wedi ateb, { $home }
letter-challenge-body =
    Chi yw’r swyddog adolygu ({ $who }). Mae fersiwn { $revision } o’r cytundeb rhyngrwyd wedi bod yn aros am yr awdurdod lleoli ers { $since }, ac nid oes neb wedi ateb.

    Mae { $home } wedi ysgrifennu at yr awdurdod, ac yn gofyn i chi edrych i mewn i hyn. Ffoniwch y cartref.
letter-due-subject = Beth sydd i’w wneud, { $home }
letter-due-body =
    { $lines }

    { $link }
letter-due-ahead = { $what }: erbyn { $date }.
letter-due-late = YN HWYR: { $what }. Roedd i’w wneud erbyn { $date }.

## The social worker

decide-link-title = Gofynnir i chi am benderfyniad
decide-link-lead = Helo { $who }. Mae’n cymryd tua phedwar munud.
decide-link-code = Yn gyntaf byddwn yn anfon cod untro i { $email }, fel mai dim ond chi all ei ddarllen.
decide-send-code = Anfon y cod ataf
decide-link-until = Mae’r ddolen hon yn gweithio tan { $until }.
decide-dead-title = Nid yw’r ddolen hon yn gweithio mwyach
decide-dead-what = Mae wedi’i defnyddio, mae wedi dod i ben, neu anfonwyd un fwy diweddar. Gofynnwch i’r cartref am ddolen newydd.
decide-code-title = Teipiwch y chwe digid a anfonwyd atoch
decide-code-hint = Aethon nhw i { $email }. Gall gymryd munud.
decide-code-button = Parhau
decide-code-again = Anfon cod newydd
decide-title = Cytundeb rhyngrwyd { $name }, fersiwn { $revision }
decide-who = Mae { $home } yn gofyn i chi, { $who }, { $authority }
decide-ask-title = { $count ->
    [one] Gofynnir i chi am un peth
   *[other] Gofynnir i chi am { $count } o bethau
}
decide-ask-first = { $rules ->
    [one] Cytuno â’r cynllun: 1 rheol, am y tro cyntaf.
   *[other] Cytuno â’r cynllun: { $rules } o reolau, am y tro cyntaf.
}
decide-ask-again = { $rules ->
    [one] Cytuno â’r cynllun: 1 rheol. Nifer a newidiodd ers i chi benderfynu ddiwethaf: { $changed }.
   *[other] Cytuno â’r cynllun: { $rules } o reolau. Nifer a newidiodd ers i chi benderfynu ddiwethaf: { $changed }.
}
decide-ask-refused = { $count ->
    [one] Edrychwch yn gyntaf ar y rheol y gwnaethoch ei gwrthod neu ofyn am ei newid. Mae’n dod yn ôl.
   *[other] Edrychwch yn gyntaf ar y { $count } o reolau y gwnaethoch eu gwrthod neu ofyn am eu newid. Maent yn dod yn ôl.
}
decide-refused-change = Gofynnoch am newid y rheol hon
decide-refused-refuse = Gwrthodoch y rheol hon
decide-refused-was = Y geiriad o’r blaen ({ $kind }): { $sentence }
decide-refused-said = Dywedoch: { $words }
decide-refused-now = Dyma’r geiriad nawr:
decide-ask-restrictions = { $count ->
    [one] Cydsynio i 1 cyfyngiad o dan reoliad 22: mae’n cyfyngu ar bwy y caiff { $name } gysylltu â nhw.
   *[other] Cydsynio i { $count } o gyfyngiadau o dan reoliad 22: maent yn cyfyngu ar bwy y caiff { $name } gysylltu â nhw.
}
decide-ask-restrictions-wales = { $count ->
    [one] Cytuno ag 1 cyfyngiad: rhaid iddo fod yn angenrheidiol, yn gymesur ac yn y cynllun personol.
   *[other] Cytuno i’r cyfyngiadau hyn ({ $count }): rhaid iddynt fod yn angenrheidiol, yn gymesur ac yn y cynllun personol.
}
decide-ask-foot = Mae eich cydsyniad yn cynnwys yr union eiriau hyn. Os bydd un yn newid, gofynnir i chi eto.
decide-says = Beth mae { $name } yn ei ddweud
decide-answers = Atebion { $name }: { $parts }.
decide-count-agree = cytuno ({ $count })
decide-count-agree_for_now = cytuno am nawr ({ $count })
decide-count-dont_agree = ddim yn cytuno ({ $count })
decide-count-not_sure = ddim yn siŵr ({ $count })
decide-count-not_said = ddim eisiau dweud ({ $count })
decide-count-not_asked = dim modd gofyn ({ $count })
decide-first = Angen eich ateb
decide-rest = { $count ->
    [one] Y rheol arall
   *[other] Y rheolau eraill ({ $count })
}
decide-rest-same = { $count ->
    [one] Un rheol, fel y penderfynoch arni ddiwethaf
   *[other] { $count } o reolau, fel y penderfynoch arnynt ddiwethaf
}
decide-rest-what = Maent wedi’u gosod fel “cymeradwyo”. Tapiwch reol i weld pam mae hi yno, pryd mae’n gymwys a than pryd.
decide-paper = Darllen y cyfan fel papur (PDF)
decide-verdict = Eich penderfyniad ar y rheol hon
decide-words = Yn eich geiriau chi. Bydd { $name } yn eu darllen
decide-comment = Unrhyw beth arall yr hoffech ei ddweud?
decide-comment-label = Beth arall yr hoffech ei ddweud wrth y cartref
decide-look-over = Edrych drosto cyn ei anfon
decide-button = Anfon fy mhenderfyniad
pass-link = Nid chi sydd i benderfynu? Trosglwyddwch ef
pass-title = Ei drosglwyddo i gydweithiwr
pass-lead = Bydd y cydweithiwr yn cael ei ddolen a’i god ei hun. Bydd eich dolen chi yn stopio gweithio, a bydd y cartref yn gweld eich bod wedi’i drosglwyddo.
pass-back = Yn ôl i’r cynllun
pass-who = Pwy sy’n penderfynu yn eich lle?
pass-other = Rhywun arall
pass-other-open = Rhywun nad yw ar y rhestr
pass-name = Enw’r person
pass-email = Cyfeiriad e-bost gwaith y person
pass-email-hint = Rhaid iddo orffen fel eich un chi.
pass-role = Beth yw rôl y person?
pass-button = Ei drosglwyddo
passed-title = Rydych wedi’i drosglwyddo
passed-what = Bydd dolen bersonol yn mynd at { $who }, { $email }. Nid yw eich dolen chi yn gweithio mwyach.
passed-next = Nid oes angen i chi wneud dim mwy. Os daw’n ôl atoch, byddwch yn cael dolen newydd.
decide-done-title = Diolch. Mae eich penderfyniad wedi’i gofnodi.
decide-done-what = Mae’r cartref wedi cael gwybod. Nid oes angen i chi wneud dim mwy.
decide-done-receipt = Cadwch y dderbynneb hon yn ffeil y cyngor ei hun. Lawrlwythwch hi nawr: dim ond yn y porwr hwn y mae’n agor.
decide-receipt = Derbynneb (PDF)
decide-done-next = Os gwnaethoch ofyn am newid, byddwch yn cael dolen newydd pan fydd wedi’i wneud.
fault-verdict-missing = Penderfynwch ar y rheol hon
fault-verdict-words = Ysgrifennwch ef mewn 2,000 nod ar y mwyaf. Tynnwch unrhyw nodau na ellir eu hargraffu.
fault-verdict-condition = Dywedwch beth yw’r amod
fault-verdict-change = Dywedwch beth ddylai newid
fault-verdict-refuse = Dywedwch pam rydych yn gwrthod

## The young person’s turn

turn-offer-title = Rhowch y llechen i { $name }
turn-offer-what = Bydd { $name } yn gweld tudalennau personol a’r rheolau, ac yn cael rhoi barn. Ni fydd y person ifanc yn gweld dim arall.
turn-offer-close = Yn gyntaf caewch dabiau ac apiau eraill ar y llechen hon. Mae’r hyn sydd ar agor yn aros ar agor.
turn-pin-new = Dewiswch PIN ar gyfer y trosglwyddo hwn
turn-pin-hint = 4 i 8 rhif, ond nid fel 1111 neu 1234. Byddwch yn ei deipio eto i gael y llechen yn ôl.
turn-offer-button = Ei rhoi nawr
turn-offer-link = Rhoi’r llechen i { $name }
turn-title = Dy dro di, { $name }
turn-lead = Dyma’r rheolau hyd yn hyn. Dyweda beth rwyt ti’n ei feddwl o bob un. Dwyt ti byth mewn trwbl am ddweud na. Gelli di stopio pan wyt ti eisiau.
turn-changed = { $changed ->
    [one] Newidiodd un rheol ers i ti ateb. Mae hi’n dod gyntaf.
   *[other] Newidiodd { $changed } o reolau ers i ti ateb. Maen nhw’n dod gyntaf.
}
turn-none = Does dim rheolau eto.
turn-emergency = Wedi stopio am y tro, i’ch cadw’n ddiogel: { $what }
turn-emergency-until = Hyd { $until }, neu lai. Os nad ydych yn meddwl ei fod yn deg, gofynnwch am newid, neu ffoniwch rywun isod.
turn-frozen = Does dim modd newid y rheolau nawr. Gelli di eu darllen yma.
turn-done = Rwyt ti wedi ateb pob rheol. Diolch! Gelli di ddal i newid ateb.
turn-start = Dechrau
turn-sign = Llofnodi, neu ddweud na
turn-open = Dim ateb eto
turn-changed-tag = Newidiodd hwn. Beth wyt ti’n ei ddweud nawr?
turn-said-agree = Rwyt ti’n cytuno
turn-said-agree_for_now = Rwyt ti’n cytuno am nawr
turn-said-dont_agree = Dwyt ti ddim yn cytuno
turn-said-not_sure = Dwyt ti ddim yn siŵr eto
turn-said-not_said = Doeddet ti ddim eisiau dweud
turn-said-not_asked = Doedd dim modd gofyn i ti
turn-progress = { $done } o { $of } wedi’u hateb
turn-leave = Gadael y dudalen hon
turn-rule-title = Rheol { $number } o { $of }: beth wyt ti’n ei feddwl?
turn-why = Pam mae hi yma
turn-loosens = Mae’n llacio pan
turn-times = Pryd
turn-looked-at = Byddwn ni’n edrych arni eto ar
turn-until = Mae’n dod i ben ar
turn-kind = Pa fath o reol
turn-kind-boundary = Rheol bob dydd. Gelli di ofyn am ei newid.
turn-kind-restriction = Terfyn mwy. Dim ond os yw dy gyngor di’n cytuno mae’n cyfrif, a dim ond tan ei diwrnod olaf.
turn-kind-emergency = Cafodd ei gosod yn gyflym i dy gadw di’n ddiogel. Mae dy gyngor di’n cael gwybod.
turn-kind-court_order = Llys benderfynodd hyn. Dydy’r oedolion yma ddim yn gallu ei newid.
turn-kind-legal_limit = Mae hyn yn dod o’r gyfraith, neu o derfyn oedran ap.
turn-kind-home_policy = Mae’r un peth i bawb yn y cartref, { $home }.
turn-kind-promise = Mae’r oedolion yn addo hyn i ti.
turn-kind-monitoring = Mae oedolion yn edrych ar rywbeth gyda ti. Dim ond os yw dy gyngor di’n cytuno mae’n cyfrif, ac mae ganddi ddiwrnod olaf.
turn-reply = Ateb yr oedolion
turn-you-said = Dywedaist ti
turn-changed-title = Newidiodd hwn ers i ti ateb
turn-changed-said = Cyn hyn, dyma oedd dy ateb: { $said }. Gelli di ddweud yr un peth eto, neu rywbeth arall.
turn-was = Cyn hyn:
turn-now = Nawr:
turn-nothing = dim byd
turn-own-title = Fy nhudalennau i
turn-own-lead = Llenwa beth wyt ti eisiau, mewn unrhyw drefn. Gelli di adael un tan wedyn.
turn-own-said = Rwyt ti wedi dweud rhywbeth
turn-own-open = Ddim eto
turn-own-save = Cadw
turn-own-later = Gofyn i fi wedyn
turn-read-aloud = Darllen i fi
turn-page-own_feeling = Sut mae hi ar-lein?
turn-page-own_likes = Beth dwi’n ei hoffi
turn-page-own_people = Fy mhobl i
turn-page-own_devices = Fy ffôn a fy apiau
turn-page-own_knows = Beth dwi’n ei wybod
turn-page-own_worries = Beth sy’n fy mhoeni
turn-page-own_tell = Wrth bwy byddwn i’n dweud
turn-page-own_wrong = Pan fydd rhywbeth yn mynd o’i le
turn-page-own_fairer = Beth fyddai’n decach
turn-page-own_wants = Rhywbeth arall dwi eisiau
turn-page-own_papers = Fy mhapurau
turn-ask-own-feeling = Sut mae hi i ti?
turn-ask-good-likes = Beth wyt ti’n ei hoffi orau ar-lein?
turn-ask-good-would_lose = Beth fyddet ti’n gweld ei eisiau fwyaf?
turn-ask-good-keeps_in_touch = Gyda phwy wyt ti’n siarad ar-lein?
turn-ask-own-devices = Pa ffôn, llechen neu gonsol sydd gen ti?
turn-ask-own-apps = Pa apiau a gemau wyt ti’n eu defnyddio fwyaf?
turn-ask-skills-knows = Beth wyt ti’n gallu ei wneud?
turn-ask-skills-help_wanted = Gyda beth hoffet ti gael help?
turn-ask-own-worry = Oes rhywbeth ar-lein yn dy boeni di?
turn-ask-own-worries = Beth yw’r peth hwnnw? Does dim rhaid dweud mwy nag wyt ti eisiau.
turn-ask-young_person-trusted_adults = Ym mha oedolion wyt ti’n ymddiried?
turn-ask-goes_wrong-ideas = Beth ddylai ddigwydd wedyn?
turn-ask-own-fairer = Beth ddylai fod yn decach, a sut?
turn-ask-own-wants = Beth arall wyt ti eisiau?
turn-ask-own-copy_colour = Pa liw wyt ti eisiau ar gyfer dy gopi?
turn-ask-own-copy_picture = Pa lun wyt ti eisiau arno?
turn-ask-own-passport_parts = Beth wyt ti eisiau ar dy dudalen basbort? Mae’r bobl nesaf yn gallu ei darllen. Paid â thicio dim i roi’r cyfan yno.
turn-promises = Beth mae’r oedolion yn ei addo i ti
turn-goes-wrong = Os aiff rhywbeth o’i le
turn-still-has = Beth rwyt ti’n ei gadw bob amser
turn-never = Beth fydd byth yn digwydd
turn-ring = Pwy gelli di eu ffonio
turn-decision-title = Beth ddywedodd { $who }
turn-decision-agreed = { $who } yw dy weithiwr cymdeithasol. Mae’n cytuno â’r rheolau hyn.
turn-decision-not-agreed = { $who } yw dy weithiwr cymdeithasol. Mae eisiau newid rhai o’r rheolau.
turn-verdict-approve = Iawn
turn-verdict-condition = Iawn, os
turn-verdict-change = Newidiwch hon, plis
turn-verdict-refuse = Na
turn-ended-signed = Rwyt ti wedi llofnodi
turn-ended-signed-what = Diolch. Byddi di’n cael dy gopi dy hun, mewn ffordd rwyt ti’n gallu ei darllen neu ei chlywed.
turn-ended-no = Dywedaist ti na, ac mae hynny’n iawn
turn-ended-no-what = Dwyt ti ddim mewn trwbl. Mae dy eiriau di ar y papur. Gelli di ddal i lofnodi’r un nesaf.
turn-next-title = Beth sy’n digwydd nesaf
turn-next-sign = Nawr gelli di lofnodi, neu ddweud na. Mae’r oedolion yn llofnodi hefyd.
turn-next-others = Nawr mae’r oedolion yn llofnodi. Wedyn mae’r rheolau’n dechrau.
turn-next-starts = Mae pawb wedi gorffen. Mae’r rheolau’n dechrau ar { $on }.
turn-next-counts = Mae pawb wedi gorffen. Mae’r rheolau’n cyfrif o nawr ymlaen. Byddwn ni’n edrych ar y cyfan eto erbyn { $on }.
turn-next-again = Mae’r oedolion yn ysgrifennu’r rheolau eto. Wedyn byddwn ni’n gofyn i ti eto.
turn-next-done = Mae pawb wedi gorffen. Mae’r rheolau’n aros fel y maen nhw nes i ni edrych arnyn nhw eto.
turn-next-change = Gelli di ofyn am newid unrhyw bryd. Dyweda wrth unrhyw un rwyt ti’n ymddiried ynddo.
turn-sign-yes = Dwi’n llofnodi
turn-sign-no = Dwi ddim eisiau llofnodi
turn-sign-no-what = Mae hynny’n iawn. Efallai bydd y rheolau’n dal i gyfrif, ond gall pawb weld dy fod ti wedi dweud na.
turn-sign-why = Wyt ti eisiau dweud pam?
turn-sign-why-hint = Gelli di adael hwn yn wag.
turn-sign-no-button = Dwi’n dweud na
turn-rule-answer = Dy ateb di
turn-rule-words = Yn dy eiriau di
turn-rule-words-hint = Gelli di adael hwn yn wag.
turn-rule-fairer = Beth fyddai’n decach?
turn-rule-fairer-hint = Dim ond os wyt ti eisiau. Mae’n rhaid i’r oedolion dy ateb di.
turn-next = Rheol nesaf
turn-all = Pob rheol
turn-left-title = Does dim i’w weld yma
turn-left-what = Mae popeth wnest ti ei ysgrifennu a’i gadw yn ddiogel.
turn-left-on = Parhau
turn-back-title = Rho’r llechen yn ôl
turn-back-pin = PIN { $who }
turn-back-forgotten = Dim PIN, neu wedi’i anghofio
turn-back-who = Cyfrinair { $who }
turn-back-button = Ei chymryd yn ôl
turn-back-other = Rhywun arall ar y sifft? Allgofnodwch, mewngofnodwch â’ch enw eich hun, yna cymerwch hi’n ôl â’ch cyfrinair.

was = Cyn hyn:
now = Nawr:
case-changed = Beth newidiodd ers fersiwn { $revision }
case-changed-rules = { $rules ->
    [0] Ni newidiodd yr un rheol
    [one] Newidiodd un rheol (mae wedi’i marcio isod)
   *[other] Newidiodd { $rules } o reolau (maent wedi’u marcio isod)
}{ $others ->
    [0] , a dim byd arall.
   *[other] . Newidiodd hyn hefyd:
}
case-risks = Risgiau, a’u sail
case-orders = Gorchmynion llys, a phobl nad ydynt yn cael cysylltu
case-overall = Y darlun cyfan
case-awaited = Ddim yn hysbys eto ({ $count })
case-everything = Popeth arall a ofynnwyd ac a atebwyd
look-over-title = Edrychwch drosto cyn ei anfon
look-over-consent = { $count ->
    [one] Rydych yn cydsynio i’r cyfyngiad hwn
   *[other] Rydych yn cydsynio i’r cyfyngiadau hyn ({ $count })
}
look-over-acknowledge = { $count ->
    [one] Rydych wedi darllen yr hyn mae llys neu’r gyfraith yn ei ddweud
   *[other] Rydych wedi darllen y pethau hyn ({ $count }) mae llys neu’r gyfraith yn eu dweud
}
look-over-approve = { $count ->
    [one] Rydych yn cymeradwyo’r rheol hon
   *[other] Rydych yn cymeradwyo’r rheolau hyn ({ $count })
}
look-over-comment = Rydych hefyd yn dweud
look-over-next-agreed = Caiff pob rheol aros. Pan fyddwch yn anfon hwn, bydd pawb sy’n cymryd rhan yn llofnodi.
look-over-next-not = Ni chaiff pob rheol aros. Pan fyddwch yn anfon hwn, bydd y cynllun yn mynd yn ôl i’r cartref, { $home }, i’w newid, a gofynnir i chi eto.
look-over-change = Newid rhywbeth
case-besides = Beth newidiodd heblaw’r rheolau
authorise-title = Eich penderfyniad
turn-limit = Am gyfnod: { $what }
scan-link = Wedi llofnodi ar bapur? Ychwanegu’r sgan
scan-title = Llofnodi ar bapur
scan-lead = Mae’n well gan rai lofnodi mewn inc. Cedwir y sgan o’r papur gyda’r cytundeb.
scan-print = Argraffu’r fersiwn hwn
scan-step-print = Argraffwch ef. Mae pob tudalen yn dweud pa fersiwn yw hi.
scan-step-sign = Maent yn llofnodi wrth ymyl eu henw, ac yn ysgrifennu’r dyddiad.
scan-step-scan = Sganiwch y tudalennau sydd wedi’u llofnodi, fel un PDF. Ni chymerir llun.
scan-step-say = Ychwanegwch y sgan yma. Yna dywedwch pwy lofnododd arno.
scan-file = Y sgan, fel PDF
scan-file-hint = Hyd at 20 MB a 40 tudalen.
scan-looked = Rydw i wedi edrych ar bob tudalen: mae’n dangos y papur hwn yn unig. Nid oes llun o { $name } nac o neb arall.
scan-looked-legend = Cyn i chi ei ychwanegu
scan-button = Ychwanegu’r sgan
scan-kept = Sganiau sydd wedi’u cadw
scan-kept-line = { $pages ->
    [one] 1 tudalen
   *[other] { $pages } o dudalennau
}, ychwanegwyd gan { $who }, { $when }
scan-who = Pwy lofnododd arno?
scan-who-what = Ewch at bob enw. Dewiswch “Wedi’i lofnodi mewn inc ar bapur” yno.
scan-page = Tudalen { $page }
scan-no-code = Nid yw’r un dudalen yn dangos cod y papur hwn yn glir. Edrychwch eto: ai’r fersiwn hwn ydyw?
scan-which = Os llofnodwyd mewn inc: ar ba sgan?
