### Words to start from, for staff to edit: nothing of this counts as it stands.


## A risk: its short name

bank-risk-title-content-1 = Dod ar draws pornograffi
bank-risk-title-content-2 = Ffilmiau, gemau a fideos treisgar
bank-risk-title-content-3 = Postiadau am hunan-niweidio neu hunanladdiad
bank-risk-title-content-4 = Postiadau am anhwylderau bwyta
bank-risk-title-content-5 = Cyffuriau neu arfau mewn postiadau
bank-risk-title-content-6 = Postiadau a fideos llawn casineb neu eithafol
bank-risk-title-content-7 = Straeon ffug a damcaniaethau cynllwyn
bank-risk-title-content-8 = Heriau peryglus
bank-risk-title-content-9 = Sgyrsiau rhywiol neu niweidiol gydag AI
bank-risk-title-contact-1 = Oedolion sy’n esgus bod yn ifanc
bank-risk-title-contact-2 = Blacmel gyda lluniau
bank-risk-title-contact-3 = Pobl eraill yn denu rhywun i droseddu
bank-risk-title-contact-4 = Grŵp eithafol yn denu rhywun i mewn
bank-risk-title-contact-5 = Grwpiau sy’n annog pobl i hunan-niweidio
bank-risk-title-contact-6 = Bwlio ar-lein gan eraill
bank-risk-title-contact-7 = Dieithriaid mewn gemau a sgyrsiau ar hap
bank-risk-title-contact-8 = Pwysau gan gariad neu gyn-gariad
bank-risk-title-contact-9 = Negeseuon gan rywun y mae llys yn ei gadw draw
bank-risk-title-conduct-1 = Gofyn am luniau noeth, eu hanfon neu eu cadw
bank-risk-title-conduct-2 = Bwlio, bygwth neu gasineb mewn sgyrsiau
bank-risk-title-conduct-3 = Negeseuon rhywiol nad yw eraill eu heisiau
bank-risk-title-conduct-4 = Mynd yn fyw ar gamera
bank-risk-title-conduct-5 = Manylion personol a lleoliad mewn postiadau
bank-risk-title-conduct-6 = Ffyrdd o osgoi hidlyddion a gwiriadau oedran
bank-risk-title-conduct-7 = Ffilmio pobl ifanc eraill neu staff
bank-risk-title-conduct-8 = Mynd i mewn i gyfrifon pobl eraill
bank-risk-title-conduct-9 = Lluniau AI ffug o bobl go iawn
bank-risk-title-commerce-1 = Gwario arian y tu mewn i gemau
bank-risk-title-commerce-2 = Blychau ysbail ac eitemau ar hap am arian
bank-risk-title-commerce-3 = Gamblo gydag arian neu eitemau gêm
bank-risk-title-commerce-4 = Sgamiau, siopau ffug a negeseuon ffug
bank-risk-title-commerce-5 = Swyddi ffug, arian cripto ac arian cyflym
bank-risk-title-commerce-6 = Tanysgrifiadau a chardiau wedi’u cadw
bank-risk-title-commerce-7 = Symud arian i bobl eraill
bank-risk-title-commerce-8 = Prynu gan ddieithriaid a gwerthu iddyn nhw
bank-risk-title-commerce-9 = Anrhegion neu arian yn gyfnewid am luniau
bank-risk-title-compulsion-1 = Diffyg cwsg oherwydd sgriniau
bank-risk-title-compulsion-2 = Colli ysgol ar ôl nosweithiau hwyr ar-lein
bank-risk-title-compulsion-3 = Colli prydau ac ymolchi wrth fod ar-lein
bank-risk-title-compulsion-4 = Gofid pan fydd gêm neu ap yn stopio
bank-risk-title-compulsion-5 = Rhediadau dyddiol (‘streaks’) a gwobrau
bank-risk-title-compulsion-6 = Sgrolio di-ben-draw
bank-risk-title-compulsion-7 = Mynd ar-lein i ddianc rhag teimladau anodd
bank-risk-title-compulsion-8 = Pwysau gan eraill i ddal ati i chwarae
bank-risk-title-compulsion-9 = Dibynnu ar AI am gwmni neu waith cartref
bank-risk-title-care-1 = Pobl yn dod i wybod y cyfeiriad neu’r ysgol
bank-risk-title-care-2 = Lluniau, mapiau neu apiau’n dangos lleoliad
bank-risk-title-care-3 = Hen gyfrifon ar y cyd sy’n dal ar agor
bank-risk-title-care-4 = Negeseuon gan deulu sy’n peri gofid
bank-risk-title-care-5 = Chwilio am deulu neu hanes bywyd heb gwmni
bank-risk-title-care-6 = Newyddion neu bostiadau am achos y teulu
bank-risk-title-care-7 = Negeseuon sy’n gofyn am ddod yn ôl adref
bank-risk-title-care-8 = Rhannu enwau pobl ifanc eraill
bank-risk-title-care-9 = Colli cysylltiad â brodyr, chwiorydd a ffrindiau


## A risk: its first signs

bank-risk-early_signs-content-1 = Mae { $name } yn mynd yn dawel neu’n gadael yr ystafell ar ôl gwylio [beth]. Doedd hynny ddim yn digwydd cyn [pryd].
bank-risk-early_signs-content-2 = Mae gan { $name } eiriau neu jôcs newydd am [grŵp neu bwnc]. Mae llai o sôn am [diddordeb arferol] nag o’r blaen.
bank-risk-early_signs-content-3 = Mae { $name } yn troi’r sgrin i ffwrdd pan ddaw [pwy] i mewn, yn amlach nag ym mis [mis].
bank-risk-early_signs-contact-1 = Mae { $name } yn cael mwy o negeseuon ar ôl [amser] nag o’r blaen. Ar ôl eu darllen, mae’n [sut].
bank-risk-early_signs-contact-2 = Mae gan { $name } rywbeth newydd: [anrheg, arian neu ail ffôn]. Pan fydd [pwy] yn gofyn, mae’r sgwrs yn troi at rywbeth arall.
bank-risk-early_signs-contact-3 = Mae { $name } yn siarad am [enw neu dref newydd]. Ers hynny mae’n gweld llai ar [ffrindiau arferol].
bank-risk-early_signs-conduct-1 = Mae { $name } yn mynd â’r ffôn i [ble] i ffilmio neu fynd yn fyw, yn amlach na chyn [pryd].
bank-risk-early_signs-conduct-2 = Mae { $name } yn ffraeo â [pwy] dros bostiadau neu sgyrsiau, yn amlach nag yn y mis diwethaf, [mis].
bank-risk-early_signs-conduct-3 = Roedd { $name } yn arfer dangos i [pwy] beth sydd ar [ap]. Mae hynny wedi dod i ben ers [beth ddigwyddodd].
bank-risk-early_signs-commerce-1 = Mae { $name } yn gofyn am arian ar gyfer [beth], yn amlach nag yn y mis diwethaf, [mis].
bank-risk-early_signs-commerce-2 = Mae { $name } yn fwy [pigog neu flin] ar ôl [gêm neu wefan] nag o’r blaen. Mae sôn am ennill arian yn ôl.
bank-risk-early_signs-commerce-3 = Mae { $name } yn cael [parseli, eitemau gêm neu daliadau]. Doedden nhw ddim yn dod cyn [pryd].
bank-risk-early_signs-compulsion-1 = Mae { $name } yn codi ar ôl [amser] ar ddiwrnodau ysgol, ac yn fwy blinedig nag ym mis [mis].
bank-risk-early_signs-compulsion-2 = Mae { $name } yn colli [pryd o fwyd, cawod neu glwb] i aros ar-lein. Mae hyn yn newydd ers [pryd].
bank-risk-early_signs-compulsion-3 = Pan fydd [gêm neu ap] yn stopio, mae { $name } yn [beth bydden ni’n ei weld]. Mae’n para’n hirach nag o’r blaen.
bank-risk-early_signs-care-1 = Mae { $name } yn edrych ar y ffôn yn llawer amlach cyn ac ar ôl amser teulu gyda [pwy]. Mae { $name } yn [sut].
bank-risk-early_signs-care-2 = Mae { $name } yn sôn yn amlach am fynd yn ôl i [lle] ers [beth ddigwyddodd].
bank-risk-early_signs-care-3 = Mae { $name } wedi dechrau chwilio am [enw neu le] ar ôl [amser], ac mae’n [sut] y diwrnod wedyn.


## A rule: its sentence

bank-rule-sentence-time-1 = Mae fy ffôn yn gwefru yn [ble] o [22:00] tan [07:00] ar nosweithiau ysgol. Dwi’n cael [beth] yn fy ystafell.
bank-rule-sentence-time-2 = Ar [nos Wener a nos Sadwrn] mae fy ffôn yn gwefru yn [ble] o [23:00]. Dwi’n ei gael yn ôl am [08:00].
bank-rule-sentence-time-3 = Dwi’n chwarae [gêm] o [16:30] tan [18:30] ar ddiwrnodau ysgol. Dwi’n cael egwyl am [17:30].
bank-rule-sentence-time-4 = Dwi’n stopio gemau a chlipiau am [21:00]. Os yw gêm heb orffen, dwi’n cael [nifer] munud arall.
bank-rule-sentence-time-5 = Yn y gwyliau dwi’n cael bod ar-lein tan [22:30]. Os dwi’n codi erbyn [09:00] am [nifer] diwrnod, yna [beth sy’n newid].
bank-rule-sentence-sites-1 = Dwi’n cael defnyddio [ap] ac [ap] yn [ble] tan [amser].
bank-rule-sentence-sites-2 = Mae fy hidlydd chwilio ymlaen ar [dyfais]. Os yw’n blocio tudalen dwi ei hangen, mae [pwy] yn edrych arni gyda fi erbyn [pryd].
bank-rule-sentence-sites-3 = Dwi’n chwarae gemau hyd at oed [oed], fel [gêm]. Os dwi eisiau un newydd, mae [pwy] a fi’n edrych arni erbyn [pryd].
bank-rule-sentence-sites-4 = Os yw tudalen yn dangos [beth], dwi’n ei chau ac yn dweud wrth [pwy]. Fydda i ddim mewn trwbl am hyn.
bank-rule-sentence-sites-5 = Dwi’n aros am [ap] nes fy mod i’n [oed]. Tan hynny dwi’n cael defnyddio [beth].
bank-rule-sentence-show_us-1 = Mae staff yn cael gofyn am weld [beth] ar [dyddiau]. Maen nhw’n cnocio ac yn gofyn yn gyntaf. Fi sy’n dal y ffôn.
bank-rule-sentence-show_us-2 = Bob [diwrnod] am [amser] dwi’n dangos i [pwy] sut mae fy [ap] wedi’i osod. Mae’n cymryd [nifer] munud.
bank-rule-sentence-show_us-3 = Dwi’n cael dweud stop pan mae [pwy] yn edrych ar [beth]. Wedyn rydyn ni’n siarad am [amser] ac yn trio eto.
bank-rule-sentence-show_us-4 = Mae staff yn edrych ar [beth] pan dwi yno. Fi biau fy sgyrsiau gyda fy eiriolwr, fy ngweithiwr cymdeithasol a Childline.
bank-rule-sentence-behaviour-1 = Dwi’n garedig yn [ap neu sgwrs]. Os dwi’n flin, dwi’n rhoi’r ffôn i lawr ac yn mynd i [ble].
bank-rule-sentence-behaviour-2 = Os yw fy mhostiad yn brifo rhywun, dwi’n ei dynnu i lawr erbyn [amser]. Dwi’n dweud sori, ac mae [pwy] yn fy helpu.
bank-rule-sentence-behaviour-3 = Os yw pobl yn pigo ar rywun yn [sgwrs], dwi’n dweud hynny neu’n gadael y sgwrs. Dwi’n dweud wrth [pwy] yr un diwrnod.
bank-rule-sentence-behaviour-4 = Os yw rhywun yn gas wrtha i yn [ap], dwi’n cadw’r sgwrs ac yn ei dangos i [pwy]. Rydyn ni’n eu blocio ac yn rhoi gwybod amdanyn nhw.
bank-rule-sentence-sharing-1 = Dwi’n gofyn i [pwy] cyn postio llun ohonyn nhw. Os ydyn nhw’n dweud na, dwi ddim yn ei bostio.
bank-rule-sentence-sharing-2 = Dwi’n postio am [beth] yn [ap]. Dwi ddim yn dweud ble dwi’n byw na pha ysgol dwi’n mynd iddi.
bank-rule-sentence-sharing-3 = Mae fy map yn [ap] wedi’i ddiffodd. Dwi’n dal yn gallu dangos i [pwy] ble ydw i am [amser].
bank-rule-sentence-sharing-4 = Dwi’n ffilmio yn [ble] pan mai dim ond fi sydd yno. Os oes rhywun arall yn y ffilm, dwi’n gofyn yn gyntaf.
bank-rule-sentence-sharing-5 = Dwi ddim yn gofyn am luniau noeth nac yn eu hanfon. Os oes rhywun yn gofyn i fi, dwi’n dweud wrth [pwy] ac yn cael help. Nid fy mai i yw hynny.
bank-rule-sentence-people-1 = Dwi’n cael siarad â [pwy] ar [ap] unrhyw bryd dwi eisiau.
bank-rule-sentence-people-2 = Os oes rhywun newydd yn fy ychwanegu yn [ap], dwi’n edrych ar hynny gyda [pwy] y diwrnod hwnnw.
bank-rule-sentence-people-3 = Os dwi eisiau cwrdd â rhywun o [ap neu gêm], mae [pwy] yn dod hefyd. Rydyn ni’n cwrdd yn [ble].
bank-rule-sentence-people-4 = Mae fy [ap] yn breifat. Mae pobl dwi’n eu nabod o [ble] yn gallu gweld beth dwi’n ei bostio.
bank-rule-sentence-people-5 = Os oes rhywun yn gofyn i fi gadw cyfrinach, dwi’n dweud wrth [pwy]. Mae’r un peth yn wir os ydyn nhw’n gofyn i fi symud i [ap].
bank-rule-sentence-tell_us-1 = Os oes rhywbeth ar-lein yn codi ofn arna i neu’n fy ypsetio, dwi’n cael dweud wrth [pwy] neu [pwy]. Dwi’n cadw fy ffôn pan dwi’n dweud.
bank-rule-sentence-tell_us-2 = Os yw hi’n nos a dwi angen siarad, dwi’n cnocio ar [ble]. Mae gan y staff yno amser i fi.
bank-rule-sentence-tell_us-3 = Os dwi’n gweld [beth], dwi’n dweud wrth [pwy] erbyn [pryd]. Maen nhw’n peidio â chynhyrfu ac yn gadael i fi siarad.
bank-rule-sentence-tell_us-4 = Dwi’n cael ffonio Childline neu fy ngweithiwr cymdeithasol o [ble] unrhyw bryd. Dwi’n siarad yn breifat.
bank-rule-sentence-ask_first-1 = Dwi’n gofyn i [pwy] cyn gwneud cyfrif newydd yn [ap]. Dwi’n cael ateb erbyn [pryd]: ie neu na, a pham.
bank-rule-sentence-ask_first-2 = Dwi’n gofyn i [pwy] cyn ymuno â grŵp neu weinydd newydd, fel [beth].
bank-rule-sentence-ask_first-3 = Cyn rhoi gêm newydd ar [dyfais], dwi’n edrych arni gyda [pwy]. Rydyn ni’n gwirio’r oed a’r sgwrs.
bank-rule-sentence-ask_first-4 = Os dwi’n cael ffôn, llechen neu gerdyn SIM newydd, dwi’n dangos hynny i [pwy] erbyn [pryd].
bank-rule-sentence-place-1 = Dwi’n defnyddio fy ffôn yn [ble] tan [amser]. Yn [ble] mae’n aros yn fy mag.
bank-rule-sentence-place-2 = Mae fy llechen yn [ble] pan dwi’n cysgu. Dwi’n ei chael yn ôl am [07:00].
bank-rule-sentence-place-3 = Dwi’n chwarae ar y [consol] yn [ble]. Os oes rhywun arall yn aros, rydyn ni’n cyfnewid ar ôl [nifer] munud.
bank-rule-sentence-place-4 = Pan dwi yn [ble], dwi’n cadw at yr un amseroedd. Os aiff pethau o chwith yno, dwi’n cael ffonio [pwy].
bank-rule-sentence-place-5 = Dwi’n gwneud fy ngalwadau yn [ble], a does neb yn dod i mewn. Mae staff yn cnocio ac yn aros.
bank-rule-sentence-spending-1 = Dwi’n cael gwario hyd at [£5] yr wythnos ar [beth]. Dwi’n dangos y pris i [pwy] cyn talu.
bank-rule-sentence-spending-2 = Dwi’n talu yn [ap] gyda cherdyn rhodd o [siop]. Dwi ddim yn rhoi fy ngherdyn banc yn yr ap.
bank-rule-sentence-spending-3 = Os yw [ap] yn dweud fy mod i wedi ennill anrheg, dwi’n dangos i [pwy] cyn tapio arno.
bank-rule-sentence-spending-4 = Dwi’n talu am bethau yn [gêm] dwi’n gallu eu gweld. Dwi’n gadael y blychau ysbail ar gau nes fy mod i’n [oed].
bank-rule-sentence-spending-5 = Os dwi’n gwario mwy nag oeddwn i eisiau, dwi’n dweud wrth [pwy] erbyn [pryd]. Rydyn ni’n trio ei gael yn ôl.
bank-rule-sentence-ai-1 = Dwi’n cael defnyddio [offeryn AI] ar gyfer [beth] yn [ble]. Dwi’n dweud pan fydd wedi fy helpu.
bank-rule-sentence-ai-2 = Dwi’n defnyddio [offeryn AI] ar gyfer [beth]. Os yw’n siarad am fy iechyd, dwi’n gofyn i [pwy] hefyd.
bank-rule-sentence-ai-3 = Dwi ddim yn rhoi fy enw llawn, fy nghyfeiriad na fy wyneb i [offeryn AI]. Fy enw yno yw [enw ffug].
bank-rule-sentence-ai-4 = Dwi’n gwneud lluniau o [beth] gyda [offeryn AI]. Os oes person go iawn mewn un, dwi’n gofyn yn gyntaf.
bank-rule-sentence-ai-5 = Os yw [offeryn AI] yn codi ofn arna i neu’n siarad â fi am ryw, dwi’n ei gau ac yn dweud wrth [pwy].
bank-rule-sentence-learning-1 = Ar ddiwrnodau ysgol dwi’n dysgu ar-lein yn [ble] o [09:30] tan [11:30]. Mae [pwy] yno i fy helpu.
bank-rule-sentence-learning-2 = Dwi’n defnyddio [dyfais] ar gyfer gwaith ysgol tan [amser]. Wedyn dwi’n cael ei defnyddio ar gyfer [beth].
bank-rule-sentence-learning-3 = Ar [diwrnod] am [amser] dwi’n dysgu sut i [beth] gyda [pwy].
bank-rule-sentence-learning-4 = Os dwi’n mynd yn sownd yn [pwnc], dwi’n gofyn i [pwy]. Rydyn ni’n ffeindio clip neu wefan sy’n helpu.


## A rule: when it loosens

bank-rule-relaxes_when-time-1 = Pan fydd fy ffôn wedi bod yn [ble] erbyn [amser] am [nifer] wythnos, mae’r amser yn symud i [amser].
bank-rule-relaxes_when-time-2 = Dwi’n codi erbyn [amser] ar [nifer] diwrnod. Wedyn dwi’n cael aros ar-lein tan [amser] ar [diwrnod].
bank-rule-relaxes_when-sites-1 = Pan fydda i wedi defnyddio [ap] am [nifer] wythnos ac wedi dangos i [pwy], dwi’n cael defnyddio [ap] hefyd.
bank-rule-relaxes_when-sites-2 = Pan fydd [pwy] a fi wedi edrych ar [nifer] gwefan newydd, dwi’n dewis yr un nesaf fy hun.
bank-rule-relaxes_when-show_us-1 = Pan fydda i wedi dangos [beth] ar [nifer] diwrnod, rydyn ni’n edrych unwaith bob [nifer] wythnos.
bank-rule-relaxes_when-show_us-2 = Pan fyddwn ni wedi edrych ar [beth] [nifer] gwaith, rydyn ni’n stopio. Dwi’n ei ddangos os dwi eisiau.
bank-rule-relaxes_when-behaviour-1 = Pan fydd [sgwrs] wedi bod yn garedig am [nifer] wythnos, dim ond ar [diwrnod] rydyn ni’n siarad am y peth.
bank-rule-relaxes_when-behaviour-2 = Pan fydda i wedi rhoi’r ffôn i lawr a mynd i [ble] [nifer] gwaith, fi sy’n dewis ble dwi’n mynd.
bank-rule-relaxes_when-sharing-1 = Pan fydda i wedi gofyn yn gyntaf [nifer] gwaith, dwi’n postio yn [ap] fy hun.
bank-rule-relaxes_when-sharing-2 = Pan dwi’n gallu diffodd y map mewn [nifer] ap, dwi’n gosod yr un nesaf fy hun. Dwi’n ei ddangos i [pwy] wedyn.
bank-rule-relaxes_when-people-1 = Dwi’n edrych ar [nifer] person newydd gyda [pwy]. Wedyn dwi’n dewis y rhai nesaf fy hun.
bank-rule-relaxes_when-people-2 = Pan fydd fy [ap] wedi bod yn breifat am [nifer] wythnos, fi sy’n dewis pwy sy’n gweld [beth].
bank-rule-relaxes_when-tell_us-1 = Pan fydda i wedi dweud wrth [pwy] sut aeth hi ar [nifer] diwrnod, dim ond ar [diwrnod] rydyn ni’n siarad.
bank-rule-relaxes_when-tell_us-2 = Pan fydda i wedi dweud wrth [pwy] am [beth] [nifer] gwaith, fi sy’n dewis pryd a ble rydyn ni’n siarad.
bank-rule-relaxes_when-ask_first-1 = Pan fydda i wedi gofyn [nifer] gwaith, dwi’n cael apiau hyd at oed [oed]. Dwi’n dweud wrth [pwy] wedyn.
bank-rule-relaxes_when-ask_first-2 = Pan dwi’n gallu enwi [nifer] peth i’w gwirio mewn ap newydd, dwi’n gwirio’r ap nesaf fy hun.
bank-rule-relaxes_when-place-1 = Pan fydd fy ffôn wedi bod yn [ble] am [nifer] noson, dwi’n cael ei ddefnyddio tan [amser].
bank-rule-relaxes_when-place-2 = Pan fydda i wedi stopio am [amser] ar [nifer] diwrnod, dwi’n cael chwarae yn fy ystafell ar [diwrnod].
bank-rule-relaxes_when-spending-1 = Pan fydda i wedi cadw at [£5] yr wythnos am [nifer] wythnos, dwi’n cael gwario hyd at [£8].
bank-rule-relaxes_when-spending-2 = Pan fydda i wedi gofyn [nifer] gwaith, dwi’n cael talu hyd at [£3] fy hun.
bank-rule-relaxes_when-ai-1 = Dwi’n gwirio [nifer] ateb gyda [pwy]. Wedyn dwi’n cael defnyddio [offeryn AI] ar gyfer [beth] fy hun.
bank-rule-relaxes_when-ai-2 = Dwi’n dweud [nifer] gwaith sut helpodd [offeryn AI] fi. Wedyn dwi’n cael ei ddefnyddio tan [amser].
bank-rule-relaxes_when-learning-1 = Pan fydda i wedi gwneud [nifer] gwers erbyn [amser], fi sy’n dewis yr amser ar [diwrnod].
bank-rule-relaxes_when-learning-2 = Pan fydda i wedi gweithio gyda [pwy] ar [nifer] diwrnod, dwi’n cael dysgu yn [ble] fy hun.


## When something goes wrong: first we talk

bank-goes_wrong-talk-all-1 = Yn gyntaf mae { $name } a [pwy] yn siarad yn [ble] pan fydd y ddau wedi tawelu, erbyn [amser].
bank-goes_wrong-talk-all-2 = { $name } sy’n dweud gyntaf beth ddigwyddodd. Wedyn mae [pwy] yn dweud beth welson ni.
bank-goes_wrong-talk-all-3 = Os yw un ohonon ni’n flin, rydyn ni’n aros tan [amser]. Wedyn rydyn ni’n siarad yn [ble].
bank-goes_wrong-talk-all-4 = Os yw’n anodd ei ddweud, gall { $name } ysgrifennu neu dynnu llun yn lle hynny. Rydyn ni’n siarad gyda [pwy] erbyn [amser].


## When something goes wrong: then it is put right

bank-goes_wrong-put_right-all-1 = Mae { $name } yn tynnu [beth] i lawr erbyn [amser]. Os yw hynny’n anodd, mae [pwy] yn helpu.
bank-goes_wrong-put_right-all-2 = Mae { $name } yn dweud sori wrth [pwy], neu’n ysgrifennu hynny, mewn ffordd sy’n teimlo’n iawn i’r ddau.
bank-goes_wrong-put_right-all-3 = Mae { $name } a [pwy] yn gosod [ap] eto erbyn [amser], fel bod [beth].
bank-goes_wrong-put_right-all-4 = Os gwnaeth staff gamgymeriad hefyd gyda [beth], mae [pwy] yn dweud sori ac yn gwneud pethau’n iawn erbyn [amser].


## When something goes wrong: then extra help

bank-goes_wrong-extra_help-all-1 = Mae { $name } yn dysgu sut i [beth] gyda [pwy] ar [dyddiau].
bank-goes_wrong-extra_help-all-2 = Rydyn ni’n ffeindio beth oedd yn ei gwneud hi’n anodd, fel [beth]. Wedyn rydyn ni’n newid [beth].
bank-goes_wrong-extra_help-all-3 = Bob [diwrnod] am [amser] mae { $name } a [pwy] yn edrych ar sut mae’n mynd. Mae’n cymryd [nifer] munud.
bank-goes_wrong-extra_help-all-4 = Os hoffai { $name } gael help gan rywun sydd ddim yn gweithio yma, mae [pwy] yn ffeindio rhywun erbyn [pryd].


## Promises of our own

bank-promises-own-all-1 = Rydyn ni’n cnocio cyn [beth].
bank-promises-own-all-2 = Mae’r alwad gyda [pwy] ar [diwrnod] am [amser]. Rydyn ni i gyd yn cadw’r amser hwnnw’n rhydd.
bank-promises-own-all-3 = Rydyn ni’n dweud wrth y sifft nesaf am [beth], felly does dim rhaid i { $name } wneud.
bank-promises-own-all-4 = Rydyn ni’n dweud pan mae [beth] yn mynd yn dda.
bank-promises-own-all-5 = Rydyn ni’n rhoi ein ffonau ein hunain yn [ble] am [pryd].
bank-promises-own-all-6 = Os ydyn ni’n gwneud camgymeriad gyda [beth], rydyn ni’n dweud sori erbyn [pryd].
bank-promises-own-all-7 = Rydyn ni’n gofyn i { $name } ddangos [gêm neu ap] i ni cyn dweud beth rydyn ni’n ei feddwl.
bank-promises-own-all-8 = Rydyn ni’n helpu { $name } i ddechrau [clwb neu hobi] erbyn [pryd].


## Questions for a talk

bank-talk-shown-all-1 = Beth wyt ti’n ei hoffi orau ar-lein?
bank-talk-shown-all-2 = Beth fyddet ti’n gweld ei eisiau fwyaf petai’n diflannu?
bank-talk-shown-all-3 = Gyda phwy wyt ti’n cadw mewn cysylltiad ar-lein?
bank-talk-shown-all-4 = Pa ap neu gêm sydd fwyaf tebyg i ti?
bank-talk-shown-all-5 = Pwy sy’n gallu gweld y pethau rwyt ti’n eu postio?
bank-talk-shown-all-6 = Sut wyt ti’n teimlo ar ôl gorffen ar-lein?
bank-talk-shown-all-7 = Beth sy’n gwneud i ti aros yn hirach nag oeddet ti eisiau?
bank-talk-shown-all-8 = Oes rhywun ar-lein dwyt ti ddim yn siŵr amdanyn nhw?
bank-talk-shown-all-9 = Oes rhywun o’r gorffennol wedi dod o hyd i ti ar-lein?
bank-talk-shown-all-10 = Oes rhywbeth ar dy ffôn y byddai’n well gen ti iddo beidio â bod yno?
bank-talk-shown-all-11 = Beth petai rhywun yn gofyn am lun neu arian, neu’n gofyn i gwrdd? Beth fyddet ti’n ei wneud?
bank-talk-shown-all-12 = Wrth bwy fyddet ti’n dweud gyntaf? Beth allai dy stopio di?
bank-talk-shown-all-13 = Beth wnaeth yr oedolion o’i le y tro diwethaf?
bank-talk-shown-all-14 = Pa reol sy’n teimlo’n annheg i ti? Beth fyddai’n decach?
bank-talk-shown-all-15 = Beth ddylen ni ei wneud os nad yw rheol yn cael ei chadw, gen ti neu gennym ni?
bank-talk-shown-all-16 = Beth hoffet ti ei ddysgu nesaf? Beth hoffet ti i ni ymddiried ynot ti i’w wneud?
bank-talk-shown-all-17 = Sut ddylai dy dudalen edrych?
bank-talk-shown-all-18 = Oes rhywbeth yr hoffet ti ei ddweud wrth eiriolwr, ond nid wrthon ni?


## What is learnt

bank-lesson-what-self_image-1 = Sut mae hidlyddion yn newid wyneb, drwy roi cynnig arni yn [ap] gyda [pwy]
bank-lesson-what-self_image-2 = Beth dwi’n ei ddangos ohonof fi fy hun yn [ap] a beth dwi’n ei gadw i fi fy hun, drwy siarad gyda [pwy]
bank-lesson-what-relationships-1 = Sut i wybod a yw rhywun yn [gêm neu ap] yn dweud y gwir am bwy ydyn nhw, gyda [pwy]
bank-lesson-what-relationships-2 = Sut i ddweud na pan fydd rhywun yn gofyn am lun, drwy ymarfer gyda [pwy]
bank-lesson-what-reputation-1 = Beth sy’n dod i’r golwg wrth chwilio am fy enw i, drwy edrych gyda [pwy]
bank-lesson-what-reputation-2 = Sut i ddefnyddio Report Remove os yw llun yn cael ei rannu, drwy edrych arno gyda [pwy]
bank-lesson-what-bullying-1 = Sut i gadw negeseuon cas yn [ap], eu blocio a rhoi gwybod amdanyn nhw, gyda [pwy]
bank-lesson-what-bullying-2 = Sut i gefnogi ffrind pan fydd pobl yn pigo arno mewn sgwrs grŵp, drwy actio gyda [pwy]
bank-lesson-what-information-1 = Sut i wirio a yw stori’n wir, gyda [nifer] stori a [pwy]
bank-lesson-what-information-2 = Sut i adnabod llun neu glip wedi’i wneud gan AI, gyda [cwis neu enghreifftiau]
bank-lesson-what-health-1 = Sut mae cwsg yn newid pan fydd sgriniau’n cael eu diffodd am [amser], dros [nifer] noson, gyda [pwy]
bank-lesson-what-health-2 = Sut mae [gêm neu ap] yn fy nhynnu’n ôl o hyd a sut i ddiffodd hynny, gyda [pwy]
bank-lesson-what-privacy-1 = Sut i stopio [ap] rhag dangos ble ydw i, drwy ei osod gyda [pwy]
bank-lesson-what-privacy-2 = Sut i droi ail gam ymlaen wrth fewngofnodi i [cyfrif], gyda [pwy]
bank-lesson-what-ownership-1 = Pwy biau cân, llun neu glip a phryd dwi’n cael ei ddefnyddio, gyda [sut]
bank-lesson-what-ownership-2 = Sut i ddweud bod [offeryn AI] wedi helpu gyda gwaith ysgol, wedi’i ddangos gan [pwy]
