<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>app.build</name>
    <message>
        <source>Unnamed annotator</source>
        <translation>Аты-жөні жоқ белгілеуші</translation>
    </message>
</context>
<context>
    <name>app.cli.__init__</name>
    <message>
        <source>Keep, read and annotate the oral history of the Kazakhs. Without a command, the window opens.</source>
        <translation>Қазақтың ауызша тарихын сақтап, оқып, белгілеп отыруға арналған. Пәрмен берілмесе, терезе ашылады.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Нұсқасын көрсету.</translation>
    </message>
</context>
<context>
    <name>app.cli.bundles</name>
    <message>
        <source>Export a bundle: originals, texts, annotations and a page to read them on.</source>
        <translation>Буманы шығару: түпнұсқалар, мәтіндер, белгілер және оларды оқитын бет.</translation>
    </message>
    <message>
        <source>Replace a bundle that is already there.</source>
        <translation>Орнында тұрған буманы ауыстыру.</translation>
    </message>
    <message>
        <source>The language of the page inside the bundle.</source>
        <translation>Буманың ішіндегі беттің тілі.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Шығарылуда</translation>
    </message>
    <message>
        <source>{path} is written and was read back: {sources}, {annotations}.</source>
        <translation>{path} жазылып, қайта оқып тексерілді: {sources}, {annotations}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} closed sources were left out.</source>
        <translation>
            <numerusform>{n} жабық дереккөз кірмеді.</numerusform>
            <numerusform>{n} жабық дереккөз кірмеді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Build the search index anew.</source>
        <translation>Іздеу индексін жаңадан жасау.</translation>
    </message>
    <message>
        <source>Building the index</source>
        <translation>Индекс жасалуда</translation>
    </message>
    <message>
        <source>The search index is new and holds every change up to number {n}.</source>
        <translation>Іздеу индексі жаңартылды, онда {n}-өзгеріске дейінгінің бәрі бар.</translation>
    </message>
</context>
<context>
    <name>app.cli.changing</name>
    <message>
        <source>The title of the archive; its file name if you give none.</source>
        <translation>Мұрағаттың атауы; берілмесе, файл аты алынады.</translation>
    </message>
    <message>
        <source>{path} is ready. Bring texts in with “add”.</source>
        <translation>{path} дайын. Мәтіндерді «add» арқылы қосыңыз.</translation>
    </message>
    <message>
        <source>Bring texts in: files, or folders with all their files.</source>
        <translation>Мәтіндер қосу: файлдар немесе ішіндегі файлдарымен қалталар.</translation>
    </message>
    <message>
        <source>The encoding of these files, if the guess is wrong.</source>
        <translation>Болжам қате болса, осы файлдардың кодтауы.</translation>
    </message>
    <message>
        <source>Keep them out of bundles until they are opened.</source>
        <translation>Ашылғанша оларды бумаға кіргізбеу.</translation>
    </message>
    <message>
        <source>Bringing texts in</source>
        <translation>Мәтіндер қосылуда</translation>
    </message>
    <message>
        <source>    Its encoding was taken to be {encoding}; if the letters look wrong, undo and add it again with --encoding.</source>
        <translation>    Кодтауы {encoding} деп алынды; әріптері бұзылып көрінсе, болдырмай, --encoding арқылы қайта қосыңыз.</translation>
    </message>
    <message>
        <source>Show whether a source is open or closed, or change it.</source>
        <translation>Дереккөздің ашық не жабық екенін көрсету немесе өзгерту.</translation>
    </message>
    <message>
        <source>Open it for bundles, or close it.</source>
        <translation>Бумалар үшін ашу немесе жабу.</translation>
    </message>
    <message>
        <source>Give a source another title; it stays also where the text is corrected.</source>
        <translation>Дереккөзге басқа атау беру; мәтін түзетілсе де сақталады.</translation>
    </message>
    <message>
        <source>Take a source out of the archive with all its annotations; undo brings it back.</source>
        <translation>Дереккөзді барлық белгісімен мұрағаттан алып тастау; болдырмау қайтарады.</translation>
    </message>
    <message>
        <source>“{title}” is no longer in the archive.</source>
        <translation>«{title}» енді мұрағатта жоқ.</translation>
    </message>
    <message>
        <source>A span is two whole numbers, such as 120:145.</source>
        <translation>Аралық екі бүтін саннан тұрады, мысалы 120:145.</translation>
    </message>
    <message>
        <source>The words to annotate, as they stand in the text.</source>
        <translation>Белгіленетін сөздер, мәтінде тұрғанындай.</translation>
    </message>
    <message>
        <source>Where they stand: code points, the end exclusive.</source>
        <translation>Тұрған орны: кодтық таңбалармен, соңы кірмейді.</translation>
    </message>
    <message>
        <source>Annotate a passage of a source with a note and tags.</source>
        <translation>Дереккөздегі үзіндіге белгі қойып, ескертпе мен тегтер беру.</translation>
    </message>
    <message>
        <source>Your note.</source>
        <translation>Ескертпеңіз.</translation>
    </message>
    <message>
        <source>A tag, such as person:NAME, place:NAME or theme:NAME; give it as often as you like.</source>
        <translation>Тег, мысалы person:АТЫ, place:АТЫ немесе theme:АТЫ; қанша керек болса, сонша рет беруге болады.</translation>
    </message>
    <message>
        <source>Give either --quote or --span.</source>
        <translation>--quote немесе --span біреуін ғана беріңіз.</translation>
    </message>
    <message>
        <source>Let an annotation stand on other words of its source; a lost one is placed so.</source>
        <translation>Белгіні дереккөздің басқа сөздеріне көшіру; жоғалған белгі де осылай орнына қойылады.</translation>
    </message>
    <message>
        <source>Change note and tags of an annotation in one step.</source>
        <translation>Белгінің ескертпесі мен тегтерін бір қадамда өзгерту.</translation>
    </message>
    <message>
        <source>Another note; what is not given stays.</source>
        <translation>Басқа ескертпе; берілмегені қалады.</translation>
    </message>
    <message>
        <source>A tag to give, such as person:NAME; give it as often as you like.</source>
        <translation>Қойылатын тег, мысалы person:NAME; қанша болса да беруге болады.</translation>
    </message>
    <message>
        <source>A tag to take away; give it as often as you like.</source>
        <translation>Алынатын тег; қанша болса да беруге болады.</translation>
    </message>
    <message>
        <source>Say what is to change: --note, --tag or --untag.</source>
        <translation>Не өзгеретінін айтыңыз: --note, --tag немесе --untag.</translation>
    </message>
    <message>
        <source>The annotation does not carry this tag; nothing was changed.</source>
        <translation>Белгіде бұл тег жоқ; ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>Take an annotation away; the text under it stays.</source>
        <translation>Белгіні алып тастау; астындағы мәтін қалады.</translation>
    </message>
    <message>
        <source>The annotation is removed.</source>
        <translation>Белгі жойылды.</translation>
    </message>
</context>
<context>
    <name>app.cli.correcting</name>
    <message>
        <source>Give a source the corrected text in a file; its annotations go along.</source>
        <translation>Дереккөзге файлдағы түзетілген мәтінді беру; белгілері бірге көшеді.</translation>
    </message>
    <message>
        <source>The encoding of the file, if the guess is wrong.</source>
        <translation>Болжам қате болса, файлдың кодтауы.</translation>
    </message>
    <message>
        <source>Only say what would become of the annotations.</source>
        <translation>Белгілердің не болатынын тек айту.</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations stand where they stood.</source>
        <translation>
            <numerusform>{n} белгі орнында тұр.</numerusform>
            <numerusform>{n} белгі орнында тұр.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their words were corrected, and they stand on the corrected ones:</source>
        <translation>Мына белгілердің сөздері түзетілді, олар түзетілген сөздерде тұр:</translation>
    </message>
    <message>
        <source>They were lost, and have their words again:</source>
        <translation>Мына белгілер жоғалған еді, енді сөздері қайта табылды:</translation>
    </message>
    <message>
        <source>They cannot be placed surely, and are kept as lost:</source>
        <translation>Мына белгілердің орны анық табылмады, олар жоғалған белгілер ретінде сақталды:</translation>
    </message>
</context>
<context>
    <name>app.cli.finding</name>
    <message>
        <source>another spelling or script</source>
        <translation>басқаша жазылуы не басқа жазу</translation>
    </message>
    <message>
        <source>Show at most so many hits of each kind.</source>
        <translation>Әр түрінен ең көбі осынша нәтиже көрсету.</translation>
    </message>
    <message>
        <source>For whom: with “everyone”, what is closed is as if it were not in the archive.</source>
        <translation>Кімге арналған: everyone болса, жабық нәрсе мұрағатта жоқтай болады.</translation>
    </message>
    <message>
        <source>The best first, source by source, or by date.</source>
        <translation>Ең жақсысынан бастап, дереккөздер ретімен немесе күні бойынша.</translation>
    </message>
    <message>
        <source>A word after a minus is taken for an option here. To leave a word out, write NOT before it (camel NOT horse), or put -- before the whole search (-- camel -horse).</source>
        <translation>Мұнда минустан кейінгі сөз параметр деп оқылады. Сөзді алып тастау үшін алдына NOT деп жазыңыз (camel NOT horse) немесе бүкіл ізденістің алдына -- қойыңыз (-- camel -horse).</translation>
    </message>
    <message>
        <source>Search passages, notes, tags and sources.</source>
        <translation>Үзінділерден, ескертпелерден, тегтер мен дереккөздерден іздеу.</translation>
    </message>
    <message>
        <source>Look up each line of this file; one JSON line answers each, in the same order.</source>
        <translation>Осы файлдың әр жолын іздеу; әрқайсысына сол ретімен бір JSON жолы жауап береді.</translation>
    </message>
    <message>
        <source>Say either what to search for, or --from a file of questions.</source>
        <translation>Не іздейтініңізді жазыңыз немесе --from арқылы сұрақтар файлын көрсетіңіз.</translation>
    </message>
    <message numerus="yes">
        <source>At least {n} hits.</source>
        <translation>
            <numerusform>Кемінде {n} нәтиже.</numerusform>
            <numerusform>Кемінде {n} нәтиже.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hits.</source>
        <translation>
            <numerusform>{n} нәтиже.</numerusform>
            <numerusform>{n} нәтиже.</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}: {shown} of {total} shown.</source>
        <translation>{kind}: {total} нәтижеден {shown} көрсетілді.</translation>
    </message>
    <message numerus="yes">
        <source>{n} questions could not be read.</source>
        <translation>
            <numerusform>{n} сұрақ оқылмады.</numerusform>
            <numerusform>{n} сұрақ оқылмады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write all results of a search into a table for a spreadsheet.</source>
        <translation>Ізденістің барлық нәтижесін электрондық кестеге жазу.</translation>
    </message>
    <message>
        <source>Replace the file if it is there.</source>
        <translation>Файл бар болса, орнына жазу.</translation>
    </message>
    <message>
        <source>Count the words of an archive, or of some of its sources.</source>
        <translation>Мұрағаттың немесе оның кейбір дереккөздерінің сөздерін санау.</translation>
    </message>
    <message>
        <source>Count pairs of words that stand side by side.</source>
        <translation>Қатар тұрған сөз жұптарын санау.</translation>
    </message>
    <message>
        <source>Show at most so many words.</source>
        <translation>Ең көбі осынша сөз көрсету.</translation>
    </message>
    <message>
        <source>Say how often each stands in which source.</source>
        <translation>Әрқайсысы қай дереккөзде неше рет тұрғанын айту.</translation>
    </message>
</context>
<context>
    <name>app.cli.frame</name>
    <message>
        <source>Usage:</source>
        <translation>Қолданылуы:</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметрлер</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Осы анықтаманы көрсету.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Пәрмендер</translation>
    </message>
    <message>
        <source>What there is to say could not be written ({detail}).</source>
        <translation>Айтылатын сөз жазылмады ({detail}).</translation>
    </message>
    <message>
        <source>Something went wrong inside the program; your archive is as it was before this command. Please send the file {path} to the people who make Kazakh Archive.</source>
        <translation>Бағдарламаның ішінде қате болды; мұрағатыңыз осы пәрменге дейінгі күйінде. {path} файлын Kazakh Archive жасаушыларына жіберіңізші.</translation>
    </message>
</context>
<context>
    <name>app.cli.going</name>
    <message>
        <source>List the changes that can be taken back or made again, newest first.</source>
        <translation>Болдырмауға не қайта жасауға болатын өзгерістерді жаңасынан бастап тізу.</translation>
    </message>
    <message>
        <source>How many at most.</source>
        <translation>Көп дегенде қанша.</translation>
    </message>
    <message>
        <source>Go to where the archive was just after a change of the history, back or forward.</source>
        <translation>Мұрағатты тарихтағы бір өзгерістен кейінгі қалпына келтіру, артқа не алға.</translation>
    </message>
    <message>
        <source>Going through the history</source>
        <translation>Тарих бойымен жүру</translation>
    </message>
    <message>
        <source>Take back the last act.</source>
        <translation>Соңғы әрекетті қайтарып алу.</translation>
    </message>
    <message>
        <source>Do again the act that was taken back last.</source>
        <translation>Соңғы қайтарып алынған әрекетті қайта жасау.</translation>
    </message>
    <message>
        <source>Taken back: {act}.</source>
        <translation>Қайтарып алынды: {act}.</translation>
    </message>
    <message>
        <source>Done again: {act}.</source>
        <translation>Қайта жасалды: {act}.</translation>
    </message>
</context>
<context>
    <name>app.cli.looking</name>
    <message>
        <source>Print JSON in the documented shape.</source>
        <translation>Құжатталған пішінде JSON шығару.</translation>
    </message>
    <message>
        <source>List the sources of an archive.</source>
        <translation>Мұрағаттағы дереккөздер тізімі.</translation>
    </message>
    <message>
        <source>Show one source: what is known of it, and its text.</source>
        <translation>Бір дереккөзді көрсету: ол туралы мәлімет және мәтіні.</translation>
    </message>
    <message>
        <source>{language}, {length} characters, {access}</source>
        <translation>{language}, таңба саны: {length}, {access}</translation>
    </message>
    <message>
        <source>Told by {narrator}, written down by {writer}, {place}, {date}.</source>
        <translation>Айтқан: {narrator}; жазып алған: {writer}; {place}, {date}.</translation>
    </message>
    <message>
        <source>List the annotations of an archive, or of one source.</source>
        <translation>Мұрағаттағы немесе бір дереккөздегі белгілер тізімі.</translation>
    </message>
    <message>
        <source>Only those of this source.</source>
        <translation>Тек осы дереккөздегілер.</translation>
    </message>
    <message>
        <source>Name the source once: as it stands, or after --source.</source>
        <translation>Дереккөзді бір-ақ рет атаңыз: өзін немесе --source белгісінен кейін.</translation>
    </message>
    <message>
        <source>List the tags of an archive with all their names.</source>
        <translation>Мұрағаттағы тегтер тізімі, барлық аттарымен.</translation>
    </message>
    <message>
        <source>Check that nothing in an archive is damaged.</source>
        <translation>Мұрағатта бүлінген ештеңе жоғын тексеру.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Тексерілуде</translation>
    </message>
    <message>
        <source>Everything is sound: {originals} originals, {texts} texts, {annotations} annotations and {entries} entries of the journal are as they were written.</source>
        <translation>Бәрі бүтін: түпнұсқалар ({originals}), мәтіндер ({texts}), белгілер ({annotations}) және журнал жазбалары ({entries}) жазылған күйінде тұр.</translation>
    </message>
    <message numerus="yes">
        <source>{n} things are wrong.</source>
        <translation>
            <numerusform>Табылған бүліну: {n}.</numerusform>
            <numerusform>Табылған бүліну: {n}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app.cli.opening</name>
    <message>
        <source>Open the window, with an archive if you name one.</source>
        <translation>Терезені ашу; мұрағат аталса, сонымен бірге.</translation>
    </message>
    <message>
        <source>Open your copy of the sample archive.</source>
        <translation>Үлгі мұрағаттың өз көшірмеңізді ашу.</translation>
    </message>
    <message>
        <source>There is no screen here on which a window could open. Every command works without one: “demo” does the whole job once, “--help” lists the others.</source>
        <translation>Мұнда терезе ашылатын экран жоқ. Әр команда экрансыз да істейді: «demo» бүкіл жұмысты бір рет жасап шығады, «--help» қалғандарын тізеді.</translation>
    </message>
</context>
<context>
    <name>app.cli.program</name>
    <message>
        <source>Do the whole job once on the sample archive, and say where the results are.</source>
        <translation>Бүкіл жұмысты үлгі мұрағатта бір рет орындап, нәтижелері қайда екенін айту.</translation>
    </message>
    <message>
        <source>The sample archive has {sources} sources and {annotations} annotations: {path}</source>
        <translation>Үлгі мұрағат: дереккөз саны {sources}, белгі саны {annotations}: {path}</translation>
    </message>
    <message numerus="yes">
        <source>“{query}” was found {n} times.</source>
        <translation>
            <numerusform>«{query}» {n} рет табылды.</numerusform>
            <numerusform>«{query}» {n} рет табылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bundle was written and read back: {path}</source>
        <translation>Бума жазылып, қайта оқып тексерілді: {path}</translation>
    </message>
    <message>
        <source>A picture of the window: {path}</source>
        <translation>Терезенің суреті: {path}</translation>
    </message>
    <message>
        <source>Check that this copy of the program works on this machine.</source>
        <translation>Бағдарламаның осы көшірмесі осы машинада істейтінін тексеру.</translation>
    </message>
    <message>
        <source>ok: the archive, its {n} annotations and its journal are sound</source>
        <translation>жақсы: мұрағат, ондағы белгілер ({n}) және журнал бүтін</translation>
    </message>
    <message>
        <source>ok: words were found in Latin, Cyrillic and Arabic script</source>
        <translation>жақсы: латын, кирилл және араб жазуындағы сөздер табылды</translation>
    </message>
    <message>
        <source>ok: the bundle was written and read back ({n} bytes)</source>
        <translation>жақсы: бума жазылып, қайта оқылды (байт саны: {n})</translation>
    </message>
    <message>
        <source>ok: the window was painted</source>
        <translation>жақсы: терезе салынды</translation>
    </message>
    <message>
        <source>The program works on this machine.</source>
        <translation>Бағдарлама осы машинада істейді.</translation>
    </message>
</context>
<context>
    <name>app.cli.tagging</name>
    <message>
        <source>There is no kind “{kind}”. The kinds are person, place, theme, organisation and event; a name that has a colon in it is given as theme:NAME.</source>
        <translation>«{kind}» деген түр жоқ. Түрлері: person, place, theme, organisation және event; ішінде қос нүктесі бар атау theme:АТАУ түрінде беріледі.</translation>
    </message>
    <message>
        <source>“{name}” is taken for the {kind} “{tag}”. If it is somebody or something else, undo this and give it a name that differs.</source>
        <translation>«{name}» осы тег деп алынды: «{tag}» ({kind}). Басқа кісі не басқа нәрсе болса, мұны болдырмай, оған өзгеше ат беріңіз.</translation>
    </message>
    <message>
        <source>“{name}” is a new {kind}. There is also: {near}. If they are one, make them one with “tag merge ARCHIVE {first} {new}”.</source>
        <translation>«{name}» — жаңа тег ({kind}). Мұндайлар да бар: {near}. Олар біреу болса, «tag merge ARCHIVE {first} {new}» пәрменімен біріктіріңіз.</translation>
    </message>
    <message>
        <source>Put tags in order: make, merge, name, colour and remove them.</source>
        <translation>Тегтерді ретке келтіру: жасау, біріктіру, ат беру, бояу және жою.</translation>
    </message>
    <message>
        <source>Make a tag that nothing carries yet.</source>
        <translation>Әлі ештеңеге қойылмаған тег жасау.</translation>
    </message>
    <message>
        <source>Make several tags one: the first stays, with the names of all of them.</source>
        <translation>Бірнеше тегті біріктіру: біріншісі бәрінің аттарымен қалады.</translation>
    </message>
    <message>
        <source>They are one tag already; nothing was changed.</source>
        <translation>Бұлар онсыз да бір тег; ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Give a tag one more name.</source>
        <translation>Тегке тағы бір ат беру.</translation>
    </message>
    <message>
        <source>Write a name of a tag otherwise: the one it is shown by, or another.</source>
        <translation>Тегтің атын басқаша жазу: көрсетілетінін немесе басқасын.</translation>
    </message>
    <message>
        <source>The name to be written otherwise.</source>
        <translation>Басқаша жазылатын ат.</translation>
    </message>
    <message>
        <source>Let a tag be shown by this one of its names.</source>
        <translation>Тегті осы атымен көрсету.</translation>
    </message>
    <message>
        <source>Take a name of a tag away.</source>
        <translation>Тегтің бір атын алып тастау.</translation>
    </message>
    <message>
        <source>Say that a tag is of another kind.</source>
        <translation>Тегтің түрін өзгерту.</translation>
    </message>
    <message>
        <source>Give a tag a colour of its own, such as #2a6f97, or with “none” that of its kind.</source>
        <translation>Тегке өз түсін беру, мысалы #2a6f97; «none» түрінің түсін қайтарады.</translation>
    </message>
    <message>
        <source>Take tags away; the annotations that carried them stay.</source>
        <translation>Тегтерді жою; олар қойылған белгілер қалады.</translation>
    </message>
    <message>
        <source>The {kind} “{tag}” is removed.</source>
        <translation>«{tag}» тегі ({kind}) жойылды.</translation>
    </message>
</context>
<context>
    <name>app.cli.work</name>
    <message>
        <source>Bringing the index up to date</source>
        <translation>Индекс жаңартылуда</translation>
    </message>
</context>
<context>
    <name>app.sample</name>
    <message>
        <source>Sample archive</source>
        <translation>Үлгі мұрағат</translation>
    </message>
</context>
<context>
    <name>ui.actions.__init__</name>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Мұрағат</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Түзету</translation>
    </message>
    <message>
        <source>Sear&amp;ch</source>
        <translation>&amp;Іздеу</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Дереккөз</translation>
    </message>
    <message>
        <source>A&amp;nnotation</source>
        <translation>&amp;Белгі</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Оқу</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>К&amp;өрініс</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Анықтама</translation>
    </message>
</context>
<context>
    <name>ui.actions.annotation_menu</name>
    <message>
        <source>Pinned tag 1</source>
        <translation>1-бекітілген тег</translation>
    </message>
    <message>
        <source>Pinned tag 2</source>
        <translation>2-бекітілген тег</translation>
    </message>
    <message>
        <source>Pinned tag 3</source>
        <translation>3-бекітілген тег</translation>
    </message>
    <message>
        <source>Pinned tag 4</source>
        <translation>4-бекітілген тег</translation>
    </message>
    <message>
        <source>Pinned tag 5</source>
        <translation>5-бекітілген тег</translation>
    </message>
    <message>
        <source>Pinned tag 6</source>
        <translation>6-бекітілген тег</translation>
    </message>
    <message>
        <source>Pinned tag 7</source>
        <translation>7-бекітілген тег</translation>
    </message>
    <message>
        <source>Pinned tag 8</source>
        <translation>8-бекітілген тег</translation>
    </message>
    <message>
        <source>Pinned tag 9</source>
        <translation>9-бекітілген тег</translation>
    </message>
    <message>
        <source>Give the selected words the pinned tag of this digit; with none selected, give it to the chosen annotation, or take it from there.</source>
        <translation>Таңдалған сөздерге осы санның бекітілген тегін беру; ештеңе таңдалмаса, оны таңдалған белгіге беру не одан алу.</translation>
    </message>
    <message>
        <source>&amp;Annotate the selection</source>
        <translation>Таңдалған жерді &amp;белгілеу</translation>
    </message>
    <message>
        <source>Make the selected words an annotation and give it tags.</source>
        <translation>Таңдалған сөздерге белгі қойып, тег беру.</translation>
    </message>
    <message>
        <source>&amp;Tags and note…</source>
        <translation>&amp;Тегтер мен ескертпе…</translation>
    </message>
    <message>
        <source>Change tags and note of the chosen annotation.</source>
        <translation>Таңдалған белгінің тегтері мен ескертпесін өзгерту.</translation>
    </message>
    <message>
        <source>&amp;Remove annotation</source>
        <translation>Белгіні &amp;алып тастау</translation>
    </message>
    <message>
        <source>Take the chosen annotation away; undo brings it back.</source>
        <translation>Таңдалған белгіні алып тастау; «Болдырмау» оны қайтарады.</translation>
    </message>
    <message>
        <source>Annotate every &amp;occurrence…</source>
        <translation>Кездескен жердің бә&amp;ріне белгі қою…</translation>
    </message>
    <message>
        <source>List where the words of the chosen annotation stand besides, and annotate them alike.</source>
        <translation>Таңдалған белгінің сөздері тағы қай жерде тұрғанын тізіп, оларға да сондай белгі қою.</translation>
    </message>
    <message>
        <source>&amp;Split at the caret</source>
        <translation>&amp;Меңзер тұрған жерден бөлу</translation>
    </message>
    <message>
        <source>Cut the annotation in two where the caret stands.</source>
        <translation>Белгіні меңзер тұрған жерден екіге бөлу.</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>Б&amp;іріктіру</translation>
    </message>
    <message>
        <source>Join the annotations under the selected words, or the chosen one and the next.</source>
        <translation>Таңдалған сөздердегі белгілерді немесе таңдалған белгіні келесісімен біріктіру.</translation>
    </message>
    <message>
        <source>&amp;Move the end right</source>
        <translation>Соңын &amp;оңға жылжыту</translation>
    </message>
    <message>
        <source>Move the end of the chosen annotation a word to the right.</source>
        <translation>Таңдалған белгінің соңын бір сөз оңға жылжытады.</translation>
    </message>
    <message>
        <source>Move the end &amp;left</source>
        <translation>Соңын &amp;солға жылжыту</translation>
    </message>
    <message>
        <source>Move the end of the chosen annotation a word to the left.</source>
        <translation>Таңдалған белгінің соңын бір сөз солға жылжытады.</translation>
    </message>
    <message>
        <source>&amp;Begin a word later</source>
        <translation>Басын бір сөз ілг&amp;ері жылжыту</translation>
    </message>
    <message>
        <source>Let the chosen annotation begin a word later.</source>
        <translation>Таңдалған белгі бір сөз кейін басталсын.</translation>
    </message>
    <message>
        <source>Be&amp;gin a word earlier</source>
        <translation>Басын бір сөз кері жылж&amp;ыту</translation>
    </message>
    <message>
        <source>Let the chosen annotation begin a word earlier.</source>
        <translation>Таңдалған белгі бір сөз бұрын басталсын.</translation>
    </message>
    <message>
        <source>Select &amp;whole words</source>
        <translation>Толық сөздерді та&amp;ңдау</translation>
    </message>
    <message>
        <source>Let a selection made with the mouse take whole words, or just the letters.</source>
        <translation>Тінтуірмен таңдағанда толық сөздер не тек әріптер алынсын.</translation>
    </message>
    <message>
        <source>&amp;Next annotation</source>
        <translation>&amp;Келесі белгі</translation>
    </message>
    <message>
        <source>Go to the annotation that comes next in the text.</source>
        <translation>Мәтіндегі келесі белгіге өту.</translation>
    </message>
    <message>
        <source>&amp;Previous annotation</source>
        <translation>А&amp;лдыңғы белгі</translation>
    </message>
    <message>
        <source>Go to the annotation before this one in the text.</source>
        <translation>Мәтіндегі алдыңғы белгіге өту.</translation>
    </message>
    <message>
        <source>Gi&amp;ve the last tags again</source>
        <translation>Соңғы тегтерді &amp;қайталау</translation>
    </message>
    <message>
        <source>Give the selected words the tags that were given last.</source>
        <translation>Таңдалған сөздерге соңғы қойылған тегтерді қою.</translation>
    </message>
    <message>
        <source>C&amp;hoose none</source>
        <translation>Таңда&amp;уды алып тастау</translation>
    </message>
    <message>
        <source>Let go of the selected words and of the chosen annotation.</source>
        <translation>Белгіленген сөздер мен таңдалған белгіні босату.</translation>
    </message>
    <message>
        <source>&amp;Copy with citation</source>
        <translation>Дә&amp;йексөзімен көшіру</translation>
    </message>
    <message>
        <source>Copy the selected words, or the chosen highlight, with where they stand.</source>
        <translation>Таңдалған сөздерді немесе таңдалған белгіні қайда тұрғанымен бірге көшіру.</translation>
    </message>
</context>
<context>
    <name>ui.actions.edit_menu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>Take the last change back.</source>
        <translation>Соңғы өзгерісті қайтарып алу.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Қайталау</translation>
    </message>
    <message>
        <source>Make the change again that was taken back.</source>
        <translation>Қайтарып алынған өзгерісті қайта жасау.</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Тари&amp;х…</translation>
    </message>
    <message>
        <source>See every change, by whom and when, and go back to any of them.</source>
        <translation>Әр өзгерісті, кім және қашан жасағанын көру, кез келгеніне оралу.</translation>
    </message>
    <message>
        <source>&amp;Find in this text…</source>
        <translation>Осы мәтіннен &amp;табу…</translation>
    </message>
    <message>
        <source>Find words in the text that is open.</source>
        <translation>Ашық тұрған мәтіннен сөз табу.</translation>
    </message>
    <message>
        <source>Find n&amp;ext</source>
        <translation>&amp;Келесісін табу</translation>
    </message>
    <message>
        <source>Go to the next place where the words stand.</source>
        <translation>Сөздер тұрған келесі жерге бару.</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Алдыңғысын табу</translation>
    </message>
    <message>
        <source>Go to the place before where the words stand.</source>
        <translation>Сөздер тұрған алдыңғы жерге бару.</translation>
    </message>
    <message>
        <source>T&amp;ags…</source>
        <translation>Те&amp;гтер…</translation>
    </message>
    <message>
        <source>See all tags, put their names in order, colour, pin and merge them.</source>
        <translation>Барлық тегті көру, аттарын реттеу, бояу, бекіту және біріктіру.</translation>
    </message>
</context>
<context>
    <name>ui.actions.file_menu</name>
    <message>
        <source>&amp;New archive…</source>
        <translation>&amp;Жаңа мұрағат…</translation>
    </message>
    <message>
        <source>Make a new, empty archive.</source>
        <translation>Жаңа, бос мұрағат жасау.</translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation>Мұрағат &amp;ашу…</translation>
    </message>
    <message>
        <source>Open an archive from this computer.</source>
        <translation>Осы компьютердегі мұрағатты ашу.</translation>
    </message>
    <message>
        <source>Open the &amp;sample archive</source>
        <translation>Ү&amp;лгі мұрағатты ашу</translation>
    </message>
    <message>
        <source>Open a copy of the archive that comes with the program, to look around in.</source>
        <translation>Бағдарламамен бірге келген мұрағаттың көшірмесін ашып, танысып шығу.</translation>
    </message>
    <message>
        <source>&amp;Bring in texts…</source>
        <translation>Мәтіндер &amp;қосу…</translation>
    </message>
    <message>
        <source>Bring text files, or whole folders of them, into the archive.</source>
        <translation>Мәтін файлдарын немесе тұтас қалталарды мұрағатқа қосу.</translation>
    </message>
    <message>
        <source>New &amp;testimony…</source>
        <translation>Жаңа &amp;естелік…</translation>
    </message>
    <message>
        <source>Write down what somebody tells.</source>
        <translation>Біреудің айтқанын жазып алу.</translation>
    </message>
    <message>
        <source>&amp;Export a bundle…</source>
        <translation>&amp;Буманы шығару…</translation>
    </message>
    <message>
        <source>Write texts, highlights, notes and tags into one file for other people.</source>
        <translation>Мәтіндерді, белгілерді, ескертпелерді және тегтерді басқаларға арналған бір файлға жазу.</translation>
    </message>
    <message>
        <source>Back &amp;up…</source>
        <translation>&amp;Сақтық көшірме…</translation>
    </message>
    <message>
        <source>Write a dated, checked copy of the archive into a folder; older copies are thinned.</source>
        <translation>Қалтаға мұрағаттың күні жазылған, тексерілген көшірмесін жазу; ескі көшірмелер сиретіледі.</translation>
    </message>
    <message>
        <source>Your na&amp;me…</source>
        <translation>А&amp;тыңыз…</translation>
    </message>
    <message>
        <source>Say by what name your annotations are known.</source>
        <translation>Белгілеріңіз қай атпен белгілі болатынын айту.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Жаб&amp;у</translation>
    </message>
    <message>
        <source>Close the window.</source>
        <translation>Терезені жабу.</translation>
    </message>
</context>
<context>
    <name>ui.actions.help_menu</name>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Нұсқаулық</translation>
    </message>
    <message>
        <source>Read how things are done.</source>
        <translation>Не қалай істелетінін оқу.</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>Әрекетті та&amp;бу…</translation>
    </message>
    <message>
        <source>Type what you want to do; @ finds a source by its title, # a tag by its name.</source>
        <translation>Не істегіңіз келетінін жазыңыз; @ дереккөзді атауы бойынша, # тегті аты бойынша табады.</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Пернелер…</translation>
    </message>
    <message>
        <source>See every key there is, and choose others.</source>
        <translation>Барлық пернелерді көру және басқаларын таңдау.</translation>
    </message>
    <message>
        <source>&amp;About Kazakh Archive</source>
        <translation>Kazakh Archive &amp;туралы</translation>
    </message>
    <message>
        <source>See version and licences.</source>
        <translation>Нұсқасы мен лицензияларын көру.</translation>
    </message>
</context>
<context>
    <name>ui.actions.menus</name>
    <message>
        <source>Open an archive first.</source>
        <translation>Алдымен мұрағатты ашыңыз.</translation>
    </message>
    <message>
        <source>This archive is open for reading only.</source>
        <translation>Бұл мұрағат тек оқуға ашылған.</translation>
    </message>
    <message>
        <source>Choose a source first.</source>
        <translation>Алдымен дереккөзді таңдаңыз.</translation>
    </message>
    <message>
        <source>There is nothing it could be done to now.</source>
        <translation>Қазір оны қолданатын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>{help} ({keys})</source>
        <translation>{help} ({keys})</translation>
    </message>
</context>
<context>
    <name>ui.actions.reading_menu</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Артқа</translation>
    </message>
    <message>
        <source>Go back to where you were before, in this text or another.</source>
        <translation>Осы не басқа мәтіндегі бұрын тұрған жерге қайту.</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>А&amp;лға</translation>
    </message>
    <message>
        <source>Go forward to where you came back from.</source>
        <translation>Қайтып келген жерге қайта бару.</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>&amp;Келесі қойынды</translation>
    </message>
    <message>
        <source>Turn to the next of the sources that are open.</source>
        <translation>Ашық дереккөздердің келесісіне өту.</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Ал&amp;дыңғы қойынды</translation>
    </message>
    <message>
        <source>Turn to the source before this one among those that are open.</source>
        <translation>Ашық дереккөздердің алдыңғысына өту.</translation>
    </message>
    <message>
        <source>&amp;Close the tab</source>
        <translation>Қойындыны &amp;жабу</translation>
    </message>
    <message>
        <source>Close the source that is open; it stays in the archive.</source>
        <translation>Ашық дереккөзді жабу; ол мұрағатта қалады.</translation>
    </message>
    <message>
        <source>&amp;Open the closed tab again</source>
        <translation>Жабылған қойындыны қай&amp;та ашу</translation>
    </message>
    <message>
        <source>Open the source again whose tab was closed last.</source>
        <translation>Қойындысы соңғы жабылған дереккөзді қайта ашу.</translation>
    </message>
    <message>
        <source>Two &amp;side by side</source>
        <translation>Екеуін қатар қ&amp;ою</translation>
    </message>
    <message>
        <source>Read two texts beside each other, or one text in two places.</source>
        <translation>Екі мәтінді қатар оқу немесе бір мәтіннің екі жерін оқу.</translation>
    </message>
    <message>
        <source>Loo&amp;k of the page…</source>
        <translation>Беттің көр&amp;інісі…</translation>
    </message>
    <message>
        <source>Choose font, size, line width and distance, paper or night, and numbers beside the text.</source>
        <translation>Қаріпті, өлшемін, жолдың ені мен арасын, қағазды не түнді, мәтін жанындағы нөмірлерді таңдау.</translation>
    </message>
    <message>
        <source>Lar&amp;ger letters</source>
        <translation>Әріпті үлк&amp;ейту</translation>
    </message>
    <message>
        <source>Read in larger letters.</source>
        <translation>Ірірек әріппен оқу.</translation>
    </message>
    <message>
        <source>S&amp;maller letters</source>
        <translation>Әріпті кі&amp;шірейту</translation>
    </message>
    <message>
        <source>Read in smaller letters.</source>
        <translation>Ұсағырақ әріппен оқу.</translation>
    </message>
</context>
<context>
    <name>ui.actions.search_menu</name>
    <message>
        <source>&amp;Search everything</source>
        <translation>Бәрінен &amp;іздеу</translation>
    </message>
    <message>
        <source>Go to the search box: texts, notes, tags and titles.</source>
        <translation>Іздеу жолына өту: мәтіндер, ескертпелер, тегтер және атаулар.</translation>
    </message>
    <message>
        <source>&amp;All results</source>
        <translation>&amp;Барлық нәтиже</translation>
    </message>
    <message>
        <source>See all results with filters, preview and the words in their context.</source>
        <translation>Барлық нәтижені сүзгілермен, алдын ала көріністе және мәнмәтінде көру.</translation>
    </message>
    <message>
        <source>&amp;Next result</source>
        <translation>&amp;Келесі нәтиже</translation>
    </message>
    <message>
        <source>Read the next result, also in the next source.</source>
        <translation>Келесі нәтижені оқу, келесі дереккөзде болса да.</translation>
    </message>
    <message>
        <source>&amp;Previous result</source>
        <translation>&amp;Алдыңғы нәтиже</translation>
    </message>
    <message>
        <source>Read the result before this one.</source>
        <translation>Осының алдындағы нәтижені оқу.</translation>
    </message>
    <message>
        <source>Open the result in a new &amp;tab</source>
        <translation>Нәтижені жаңа қойын&amp;дыда ашу</translation>
    </message>
    <message>
        <source>Read the chosen result in a tab of its own.</source>
        <translation>Таңдалған нәтижені бөлек қойындыда оқу.</translation>
    </message>
    <message>
        <source>Open the result si&amp;de by side</source>
        <translation>Н&amp;әтижені қатар ашу</translation>
    </message>
    <message>
        <source>Read the chosen result beside the text that is open, both in sight.</source>
        <translation>Таңдалған нәтижені ашық мәтіннің жанында оқу, екеуі де көз алдыңызда.</translation>
    </message>
    <message>
        <source>&amp;Build a search…</source>
        <translation>Ізденіс құ&amp;растыру…</translation>
    </message>
    <message>
        <source>Fill in a form instead of typing a search.</source>
        <translation>Ізденісті терудің орнына үлгіні толтыру.</translation>
    </message>
    <message>
        <source>&amp;Look up a list…</source>
        <translation>&amp;Тізім бойынша іздеу…</translation>
    </message>
    <message>
        <source>Look up many names or questions at once.</source>
        <translation>Көп есімді немесе сұрақты бірден іздеу.</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>Осы ізденісті &amp;сақтау…</translation>
    </message>
    <message>
        <source>Keep this search under a name; it tells what is new.</source>
        <translation>Осы ізденісті атпен сақтау; ол жаңа нәтижелерді айтып тұрады.</translation>
    </message>
    <message>
        <source>Annotate the &amp;results…</source>
        <translation>Нәтижелерді бе&amp;лгілеу…</translation>
    </message>
    <message>
        <source>Give every found place the same tags, after a look at the list.</source>
        <translation>Тізімді қарап шығып, табылған әр жерге бірдей тегтер беру.</translation>
    </message>
    <message>
        <source>&amp;Export the results…</source>
        <translation>Нәтижелерді &amp;шығару…</translation>
    </message>
    <message>
        <source>Write all results into a table for a spreadsheet.</source>
        <translation>Барлық нәтижені электрондық кестеге арналған файлға жазу.</translation>
    </message>
</context>
<context>
    <name>ui.actions.source_menu</name>
    <message>
        <source>Open in a new &amp;tab</source>
        <translation>Жаңа қойынды&amp;да ашу</translation>
    </message>
    <message>
        <source>Open the chosen source beside those that are open.</source>
        <translation>Таңдалған дереккөзді ашық тұрғандарының қасынан ашу.</translation>
    </message>
    <message>
        <source>Open si&amp;de by side</source>
        <translation>Қа&amp;тар ашу</translation>
    </message>
    <message>
        <source>Open the chosen source beside the text that is open, both in sight.</source>
        <translation>Таңдалған дереккөзді ашық мәтіннің қатарына ашу, екеуі де көрініп тұрады.</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Атауын ө&amp;згерту…</translation>
    </message>
    <message>
        <source>Give the chosen source another title.</source>
        <translation>Таңдалған дереккөзге басқа атау беру.</translation>
    </message>
    <message>
        <source>&amp;Open to others</source>
        <translation>Басқаларға &amp;ашық</translation>
    </message>
    <message>
        <source>Let the chosen source go into bundles, or keep it back.</source>
        <translation>Таңдалған дереккөздің бумаға кіруіне рұқсат беру немесе оны іркіп қалу.</translation>
    </message>
    <message>
        <source>&amp;Correct text…</source>
        <translation>&amp;Мәтінді түзету…</translation>
    </message>
    <message>
        <source>Put the words of the text right; its annotations go along, and the old text is kept.</source>
        <translation>Мәтіннің сөздерін түзету; белгілері бірге көшеді, бұрынғы мәтін сақталады.</translation>
    </message>
    <message>
        <source>&amp;Lost marks</source>
        <translation>&amp;Жоғалған белгілер</translation>
    </message>
    <message>
        <source>Give annotations whose words were corrected away their place again.</source>
        <translation>Сөздері түзетуде кеткен белгілерді қайта орнына қою.</translation>
    </message>
    <message>
        <source>Compare re&amp;visions…</source>
        <translation>&amp;Редакцияларды салыстыру…</translation>
    </message>
    <message>
        <source>See what was corrected in the text.</source>
        <translation>Мәтінде не түзетілгенін көру.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Бас&amp;ып шығару…</translation>
    </message>
    <message>
        <source>Print the chosen source with its highlights and notes.</source>
        <translation>Таңдалған дереккөзді боялған жерлері мен ескертпелерімен қағазға басу.</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>P&amp;DF етіп сақтау…</translation>
    </message>
    <message>
        <source>Save the chosen source with its highlights and notes as a PDF.</source>
        <translation>Таңдалған дереккөзді боялған жерлері мен ескертпелерімен PDF етіп сақтау.</translation>
    </message>
    <message>
        <source>Re&amp;move from the archive</source>
        <translation>Мұрағаттан а&amp;лып тастау</translation>
    </message>
    <message>
        <source>Take the chosen source out of the archive; undo brings it back.</source>
        <translation>Таңдалған дереккөзді мұрағаттан алып тастау; «Болдырмау» оны қайтарады.</translation>
    </message>
</context>
<context>
    <name>ui.actions.view_menu</name>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Кітапхана</translation>
    </message>
    <message>
        <source>Go to the list of sources.</source>
        <translation>Дереккөздер тізіміне өту.</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Мәтін</translation>
    </message>
    <message>
        <source>Go to the text that is open.</source>
        <translation>Ашық тұрған мәтінге өту.</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>&amp;Белгілер</translation>
    </message>
    <message>
        <source>Go to the list of annotations.</source>
        <translation>Белгілер тізіміне өту.</translation>
    </message>
    <message>
        <source>&amp;Notes beside the text</source>
        <translation>Е&amp;скертпелер мәтін жанында</translation>
    </message>
    <message>
        <source>Show notes beside their lines, scrolling with the text, or in a list.</source>
        <translation>Ескертпелерді жолының жанында, мәтінмен бірге жылжытып, немесе тізім етіп көрсету.</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Келесі б&amp;өлік</translation>
    </message>
    <message>
        <source>Go from one part of the window to the next.</source>
        <translation>Терезенің бір бөлігінен келесісіне өту.</translation>
    </message>
    <message>
        <source>P&amp;inned tags</source>
        <translation>Бекі&amp;тілген тегтер</translation>
    </message>
    <message>
        <source>Show the pinned tags with their digits above the text, or hide them.</source>
        <translation>Бекітілген тегтерді сандарымен мәтін үстінде көрсету не жасыру.</translation>
    </message>
</context>
<context>
    <name>ui.correcting.acts</name>
    <message>
        <source>The text is the same as before; nothing was changed.</source>
        <translation>Мәтін бұрынғыдай; ештеңе өзгерген жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>The correction is saved. {n} annotations lost their places.</source>
        <translation>
            <numerusform>Түзету сақталды. {n} белгі орнын жоғалтты.</numerusform>
            <numerusform>Түзету сақталды. {n} белгі орнын жоғалтты.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>The correction is saved, and all annotations went along.</source>
        <translation>Түзету сақталды, белгілердің бәрі бірге көшті.</translation>
    </message>
    <message>
        <source>What you typed was thrown away.</source>
        <translation>Тергеніңіз өшірілді.</translation>
    </message>
    <message>
        <source>This text has not been corrected yet, so there is nothing to compare.</source>
        <translation>Бұл мәтін әлі түзетілмеген, сондықтан салыстыратын ештеңе жоқ.</translation>
    </message>
</context>
<context>
    <name>ui.correcting.asking</name>
    <message>
        <source>Nothing of them is deleted: they are kept with their words, tags and notes under “Lost marks”, where you can give each of them its place again.</source>
        <translation>Олардың ештеңесі өшпейді: сөздері, тегтері және ескертпелері «Жоғалған белгілерде» сақталады, сол жерде әрқайсысын қайта орнына қоя аласыз.</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations cannot be placed surely</source>
        <translation>
            <numerusform>{n} белгінің орны анық емес</numerusform>
            <numerusform>{n} белгінің орны анық емес</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the first {n}.</source>
        <translation>Бұл — алғашқы {n}.</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Түзетуді сақтау</translation>
    </message>
    <message>
        <source>Go on correcting</source>
        <translation>Түзете беру</translation>
    </message>
    <message>
        <source>“{quote}” · {tags}</source>
        <translation>«{quote}» · {tags}</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>«{quote}»</translation>
    </message>
</context>
<context>
    <name>ui.correcting.finding</name>
    <message>
        <source>Not in this text</source>
        <translation>Бұл мәтінде жоқ</translation>
    </message>
</context>
<context>
    <name>ui.correcting.lost_panel</name>
    <message>
        <source>Put this away</source>
        <translation>Жинап қою</translation>
    </message>
    <message>
        <source>Place it here</source>
        <translation>Осы жерге қою</translation>
    </message>
    <message>
        <source>Place it on the selected words</source>
        <translation>Таңдалған сөздерге қою</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Annotations without a place</source>
        <translation>Орны жоқ белгілер</translation>
    </message>
    <message>
        <source>Where the annotation may belong</source>
        <translation>Белгінің орны болуы мүмкін жерлер</translation>
    </message>
    <message>
        <source>Let the annotation stand at the place chosen above.</source>
        <translation>Белгіні жоғарыда таңдалған жерге қою.</translation>
    </message>
    <message>
        <source>Select words in the text, and the annotation stands on them.</source>
        <translation>Мәтіннен сөздерді таңдаңыз, белгі соларға қойылады.</translation>
    </message>
    <message>
        <source>Take the annotation away; undo brings it back.</source>
        <translation>Белгіні алып тастау; болдырмау оны қайтарады.</translation>
    </message>
    <message>
        <source>Every annotation of this text has its place.</source>
        <translation>Бұл мәтіннің әр белгісі өз орнында.</translation>
    </message>
    <message>
        <source>{all} lost marks; {n} of them are listed</source>
        <translation>{all} жоғалған белгі; тізімде {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} lost marks</source>
        <translation>
            <numerusform>{n} жоғалған белгі</numerusform>
            <numerusform>{n} жоғалған белгі</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking where it may belong…</source>
        <translation>Орны қайда болуы мүмкін екені ізделуде…</translation>
    </message>
    <message>
        <source>It may belong to one of these places, the likeliest first:</source>
        <translation>Орны мыналардың бірі болуы мүмкін, ең ықтималы — бірінші:</translation>
    </message>
    <message>
        <source>No place resembles it. Select the words it is about in the text above.</source>
        <translation>Оған ұқсас жер жоқ. Жоғарыдағы мәтіннен ол туралы сөздерді таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>ui.correcting.page</name>
    <message>
        <source>Otherwise capitals do not matter.</source>
        <translation>Әйтпесе бас әріп пен кіші әріптің айырмасы жоқ.</translation>
    </message>
    <message>
        <source>Text to be corrected</source>
        <translation>Түзетілетін мәтін</translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>Кейінге қалдыру</translation>
    </message>
    <message>
        <source>What you typed waits until you come back.</source>
        <translation>Тергеніңіз қайтып келгеніңізше сақталады.</translation>
    </message>
    <message>
        <source>Correcting “{title}”</source>
        <translation>«{title}» түзетілуде</translation>
    </message>
    <message>
        <source>Find and replace (Ctrl+F)</source>
        <translation>Табу және ауыстыру (Ctrl+F)</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>Сақталу күйі</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Тастау</translation>
    </message>
    <message>
        <source>Leave the text as it was, and forget what you typed.</source>
        <translation>Мәтінді бұрынғысынша қалдырып, тергенді ұмыту.</translation>
    </message>
    <message>
        <source>Save correction</source>
        <translation>Түзетуді сақтау</translation>
    </message>
    <message>
        <source>Make it the text of this source; the old one is kept and can be compared.</source>
        <translation>Осыны дереккөздің мәтіні ету; бұрынғысы сақталады, салыстыруға болады.</translation>
    </message>
    <message>
        <source>The text was changed elsewhere since you began, so this correction cannot be saved any more. Copy what you need of it, throw it away, and correct the text as it is now.</source>
        <translation>Сіз бастағалы мәтін басқа жерде өзгерді, сондықтан бұл түзетуді енді сақтауға болмайды. Керегін көшіріп алып, мұны тастаңыз да, мәтінді қазіргі күйінде түзетіңіз.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сақталуда…</translation>
    </message>
    <message>
        <source>Kept as you type; not yet in the text</source>
        <translation>Тергеніңіз сақталып тұр; мәтінге әлі енген жоқ</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ашылуда…</translation>
    </message>
    <message>
        <source>Looking where the annotations belong…</source>
        <translation>Белгілердің орны ізделуде…</translation>
    </message>
</context>
<context>
    <name>ui.correcting.replacing</name>
    <message>
        <source>Replace with</source>
        <translation>Орнына қойылатыны</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ауыстыру</translation>
    </message>
    <message>
        <source>Replace the place found, and go to the next one (Enter).</source>
        <translation>Табылған жерді ауыстырып, келесісіне өту (Enter).</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Бәрін ауыстыру</translation>
    </message>
    <message>
        <source>Replace every place; one undo takes all of it back.</source>
        <translation>Әр жерді ауыстыру; бір болдырмау бәрін қайтарады.</translation>
    </message>
    <message numerus="yes">
        <source>Replaced at {n} places</source>
        <translation>
            <numerusform>{n} жерде ауыстырылды</numerusform>
            <numerusform>{n} жерде ауыстырылды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.correcting.revisions</name>
    <message>
        <source>What was taken out is struck through, what was put in is underlined.</source>
        <translation>Алынғаны сызылған, қосылғанының асты сызылған.</translation>
    </message>
    <message>
        <source>Compare revisions</source>
        <translation>Редакцияларды салыстыру</translation>
    </message>
    <message>
        <source>Older revision</source>
        <translation>Бұрынғы редакция</translation>
    </message>
    <message>
        <source>Newer revision</source>
        <translation>Кейінгі редакция</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Өзгерістер</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Салыстырылуда…</translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation>Екеуі бірдей.</translation>
    </message>
    <message>
        <source>{all} changes; these are the first {n}.</source>
        <translation>{all} өзгеріс; бұл — алғашқы {n}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <translation>
            <numerusform>{n} өзгеріс</numerusform>
            <numerusform>{n} өзгеріс</numerusform>
        </translation>
    </message>
    <message>
        <source>Revision {n}, as it came in ({day})</source>
        <translation>{n}-редакция, алғашқы күйі ({day})</translation>
    </message>
    <message>
        <source>Revision {n}, the text now ({day})</source>
        <translation>{n}-редакция, қазіргі мәтін ({day})</translation>
    </message>
    <message>
        <source>Revision {n} ({day})</source>
        <translation>{n}-редакция ({day})</translation>
    </message>
</context>
<context>
    <name>ui.desk.citing</name>
    <message>
        <source>Select some words or choose a highlight first; then they are copied.</source>
        <translation>Алдымен сөздерді не боялған жерді таңдаңыз, сонда олар көшіріледі.</translation>
    </message>
    <message>
        <source>Copied with its citation. This source is closed: please do not pass its words on.</source>
        <translation>Дәйексөзімен көшірілді. Бұл дереккөз жабық: сөздерін басқаға бермеңіз.</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>Дәйексөзімен көшірілді.</translation>
    </message>
    <message>
        <source>in the archive “{title}”</source>
        <translation>«{title}» мұрағатында</translation>
    </message>
    <message>
        <source>from the file {name}</source>
        <translation>{name} файлынан</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>жабық</translation>
    </message>
    <message>
        <source>passage {n}</source>
        <translation>{n}-үзінді</translation>
    </message>
    <message>
        <source>passages {first}–{last}</source>
        <translation>{first}–{last}-үзінділер</translation>
    </message>
    <message>
        <source>told by {name}</source>
        <translation>айтқан: {name}</translation>
    </message>
    <message>
        <source>written by {name}</source>
        <translation>жазып алған: {name}</translation>
    </message>
</context>
<context>
    <name>ui.desk.tabs</name>
    <message>
        <source>Open sources</source>
        <translation>Ашық дереккөздер</translation>
    </message>
    <message>
        <source>Close the tab of {title}</source>
        <translation>{title} қойындысын жабу</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>Осы қойындыны жабу</translation>
    </message>
</context>
<context>
    <name>ui.desk.workspace</name>
    <message>
        <source>Choose a text at the left to read it.</source>
        <translation>Оқу үшін сол жақтан мәтін таңдаңыз.</translation>
    </message>
    <message>
        <source>Or search in all of them at once: Ctrl+Shift+F.</source>
        <translation>Немесе бәрінен бірден іздеңіз: Ctrl+Shift+F.</translation>
    </message>
    <message>
        <source>This archive is still empty.</source>
        <translation>Бұл мұрағат әзірге бос.</translation>
    </message>
    <message>
        <source>Bring in texts, or write down what somebody tells.</source>
        <translation>Мәтіндер қосыңыз немесе біреудің айтқанын жазып алыңыз.</translation>
    </message>
</context>
<context>
    <name>ui.dialogs.about</name>
    <message>
        <source>Version {version}</source>
        <translation>{version} нұсқасы</translation>
    </message>
    <message>
        <source>Kazakh Archive</source>
        <translation>Kazakh Archive</translation>
    </message>
    <message>
        <source>Keeps, reads and annotates the oral history of the Kazakhs, on your own computer. Nothing you write here leaves it unless you export it.</source>
        <translation>Қазақтың ауызша тарихын өз компьютеріңізде сақтап, оқып, белгілеп отыруға арналған. Мұнда жазғаныңыз өзіңіз шығармасаңыз, ешқайда кетпейді.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>MIT лицензиясымен таралатын еркін бағдарлама.</translation>
    </message>
    <message>
        <source>Letters: Noto Sans, Noto Serif and Noto Naskh Arabic, under the SIL Open Font License. Window: Qt for Python, under the LGPL. Bundles: bagit of the Library of Congress.</source>
        <translation>Қаріптер: Noto Sans, Noto Serif және Noto Naskh Arabic, SIL Open Font License лицензиясымен. Терезе: Qt for Python, LGPL лицензиясымен. Бумалар: Конгресс кітапханасының bagit бағдарламасы.</translation>
    </message>
</context>
<context>
    <name>ui.dialogs.bring_in</name>
    <message>
        <source>Bring in texts</source>
        <translation>Мәтіндер қосу</translation>
    </message>
    <message>
        <source>Text files (.txt, .md) and folders of them. Each file is kept inside the archive just as it is.</source>
        <translation>Мәтін файлдары (.txt, .md) және олар жатқан қалталар. Әр файл мұрағаттың ішінде сол күйінде сақталады.</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Files to bring in</source>
        <translation>Қосылатын файлдар</translation>
    </message>
    <message>
        <source>Preview of the text</source>
        <translation>Мәтіннің алдын ала көрінісі</translation>
    </message>
    <message>
        <source>The beginning of the chosen file appears here.</source>
        <translation>Таңдалған файлдың басы осында көрінеді.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Файлдар таңдау…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Қалта таңдау…</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Мәтіндер</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Барлық файлдар</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Файлдар қаралуда…</translation>
    </message>
    <message>
        <source>There are no files in it.</source>
        <translation>Ішінде файл жоқ.</translation>
    </message>
    <message>
        <source>Bringing in…</source>
        <translation>Қосылуда…</translation>
    </message>
    <message numerus="yes">
        <source>{n} texts were brought in.</source>
        <translation>
            <numerusform>{n} мәтін қосылды.</numerusform>
            <numerusform>{n} мәтін қосылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files will be brought in.</source>
        <translation>
            <numerusform>{n} файл қосылады.</numerusform>
            <numerusform>{n} файл қосылады.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file is chosen to be brought in.</source>
        <translation>Қосуға бірде-бір файл таңдалмаған.</translation>
    </message>
</context>
<context>
    <name>ui.dialogs.candidate_table</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодтау</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>Guessed; please look at the preview</source>
        <translation>Болжам; алдын ала көріністі қараңыз</translation>
    </message>
</context>
<context>
    <name>ui.dialogs.crash</name>
    <message>
        <source>Something went wrong in the program itself</source>
        <translation>Бағдарламаның өзінде қате болды</translation>
    </message>
    <message>
        <source>You did nothing wrong, and what was saved is safe. You can go on working. Please send us the details below, so that we can mend it; they hold nothing of your texts unless you see it there.</source>
        <translation>Сізде кінә жоқ, сақталғанның бәрі аман. Жұмысты жалғастыра беріңіз. Түзете алуымыз үшін төмендегі мәліметті бізге жіберіңізші; өзіңіз сол жерден көрмесеңіз, онда мәтіндеріңізден ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Мәліметтер</translation>
    </message>
    <message>
        <source>They are also written to {path}.</source>
        <translation>Олар {path} файлына да жазылды.</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Мәліметті көшіріп алу</translation>
    </message>
</context>
<context>
    <name>ui.dialogs.export</name>
    <message>
        <source>Export a bundle</source>
        <translation>Буманы шығару</translation>
    </message>
    <message>
        <source>One file with the texts, their highlights, notes and tags. Anyone can read it in a browser, without this program.</source>
        <translation>Мәтіндер, олардың белгілері, ескертпелері мен тегтері бар бір файл. Оны кез келген адам осы бағдарламасыз-ақ браузерде оқи алады.</translation>
    </message>
    <message>
        <source>Replace the file that is there</source>
        <translation>Орнындағы файлды ауыстыру</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Шығару</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Қалтада көрсету</translation>
    </message>
    <message>
        <source>Language of the page inside</source>
        <translation>Ішіндегі беттің тілі</translation>
    </message>
    <message numerus="yes">
        <source>{n} sources</source>
        <translation>
            <numerusform>{n} дереккөз</numerusform>
            <numerusform>{n} дереккөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations</source>
        <translation>
            <numerusform>{n} белгі</numerusform>
            <numerusform>{n} белгі</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes in: {sources}, {annotations}.</source>
        <translation>Кіреді: {sources}, {annotations}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} closed sources stay behind. The bundle says that something was left out, not what.</source>
        <translation>
            <numerusform>{n} жабық дереккөз қалады. Бумада бірдеңенің кірмегені айтылады, не екені айтылмайды.</numerusform>
            <numerusform>{n} жабық дереккөз қалады. Бумада бірдеңенің кірмегені айтылады, не екені айтылмайды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Бума</translation>
    </message>
    <message>
        <source>Done: {path} ({size})</source>
        <translation>Дайын: {path} ({size})</translation>
    </message>
</context>
<context>
    <name>ui.dialogs.frame</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Барысы</translation>
    </message>
</context>
<context>
    <name>ui.dialogs.keyfield</name>
    <message>
        <source>Press new keys here</source>
        <translation>Жаңа пернелерді осында басыңыз</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Жаңа пернелер</translation>
    </message>
</context>
<context>
    <name>ui.dialogs.keys</name>
    <message>
        <source>In the text</source>
        <translation>Мәтінде</translation>
    </message>
    <message>
        <source>Go to the longer annotation over this one.</source>
        <translation>Осының үстіндегі ұзынырақ белгіге өту.</translation>
    </message>
    <message>
        <source>While words are given tags</source>
        <translation>Сөздерге тег қойып жатқанда</translation>
    </message>
    <message>
        <source>Choose the kind of the tag: person, place, theme, organisation, event.</source>
        <translation>Тегтің түрін таңдау: адам, жер, тақырып, ұйым, оқиға.</translation>
    </message>
    <message>
        <source>Pin the tag chosen in the list to a digit, or take it from there.</source>
        <translation>Тізімде таңдалған тегті санға бекіту не одан босату.</translation>
    </message>
    <message>
        <source>Take what is typed, and type another one.</source>
        <translation>Жазылғанды алып, тағы біреуін жазу.</translation>
    </message>
    <message>
        <source>Take what is typed, and save.</source>
        <translation>Жазылғанды алып, сақтау.</translation>
    </message>
    <message>
        <source>Save from within the note.</source>
        <translation>Ескертпеде тұрып сақтау.</translation>
    </message>
    <message>
        <source>Leave everything as it was.</source>
        <translation>Бәрін бұрынғыша қалдыру.</translation>
    </message>
    <message>
        <source>In a note</source>
        <translation>Ескертпеде</translation>
    </message>
    <message>
        <source>Strong words, emphasised words.</source>
        <translation>Қою сөздер, көлбеу сөздер.</translation>
    </message>
    <message>
        <source>These keys are not known. Please press others.</source>
        <translation>Бұл пернелер белгісіз. Басқаларын басыңыз.</translation>
    </message>
    <message>
        <source>{keys} means something in every field or to the system. Please press other keys.</source>
        <translation>{keys} әр өрісте не жүйеде басқа мәнге ие. Басқа пернелерді басыңыз.</translation>
    </message>
    <message>
        <source>{keys} types a letter, and this action works where letters are typed as well. Please hold Ctrl or Alt with it.</source>
        <translation>{keys} әріп тереді, ал бұл әрекет әріп терілетін жерде де жұмыс істейді. Онымен бірге Ctrl не Alt ұстап тұрыңыз.</translation>
    </message>
    <message>
        <source>{keys} is taken by “{other}”. Take it away there first, or press other keys.</source>
        <translation>{keys} «{other}» әрекетіне берілген. Алдымен оны сол жерден алып тастаңыз немесе басқа пернелерді басыңыз.</translation>
    </message>
    <message>
        <source>There are enough keys for this action. Please take one away first.</source>
        <translation>Бұл әрекеттің пернелері жеткілікті. Алдымен біреуін алып тастаңыз.</translation>
    </message>
    <message>
        <source>By keys only</source>
        <translation>Тек пернемен</translation>
    </message>
    <message>
        <source>while the text has the focus</source>
        <translation>фокус мәтінде тұрғанда</translation>
    </message>
    <message>
        <source>while the library has the focus</source>
        <translation>фокус кітапханада тұрғанда</translation>
    </message>
    <message>
        <source>while the results have the focus</source>
        <translation>фокус нәтижелерде тұрғанда</translation>
    </message>
    <message>
        <source>Everything can be done without the mouse. Tab and F6 go from one part to the next.</source>
        <translation>Бәрін тінтуірсіз де істеуге болады. Tab пен F6 бір бөліктен келесісіне өткізеді.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>Usual keys for all actions</source>
        <translation>Барлық әрекетке әдеттегі пернелер</translation>
    </message>
    <message>
        <source>Type an action, or keys such as Ctrl+F</source>
        <translation>Әрекетті не Ctrl+F сияқты пернелерді жазыңыз</translation>
    </message>
    <message>
        <source>Which actions are listed</source>
        <translation>Тізімдегі әрекеттер</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Әрекеттер және олардың пернелері</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Әрекет</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Әдеттегі пернелер</translation>
    </message>
    <message>
        <source>Choose an action to give it other keys.</source>
        <translation>Басқа перне беру үшін әрекетті таңдаңыз.</translation>
    </message>
    <message>
        <source>Take away {keys}</source>
        <translation>{keys} алып тастау</translation>
    </message>
</context>
<context>
    <name>ui.dialogs.keytable</name>
    <message>
        <source>What they do</source>
        <translation>Не істейді</translation>
    </message>
</context>
<context>
    <name>ui.dialogs.look_panel</name>
    <message>
        <source>As the window</source>
        <translation>Терезедегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Жарық</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Қағаз</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Түн</translation>
    </message>
    <message>
        <source>Look of the page</source>
        <translation>Беттің көрінісі</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Қаріп</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Өлшемі</translation>
    </message>
    <message>
        <source>Line &amp;width</source>
        <translation>Жолдың &amp;ені</translation>
    </message>
    <message>
        <source>Line &amp;distance</source>
        <translation>Жол &amp;арасы</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Бет</translation>
    </message>
    <message>
        <source>Numbers of passa&amp;ges beside the text</source>
        <translation>&amp;Үзінді нөмірлері мәтіннің жанында</translation>
    </message>
    <message>
        <source>Numbers of pages, where the te&amp;xt tells them</source>
        <translation>Бет нөмірлері, мәтінде &amp;бар болса</translation>
    </message>
    <message>
        <source>As it was at fi&amp;rst</source>
        <translation>Бастапқы &amp;қалпына</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Сериф (кертікті)</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Сан-сериф (кертіксіз)</translation>
    </message>
    <message>
        <source>The system's: {name}</source>
        <translation>Жүйенікі: {name}</translation>
    </message>
    <message>
        <source>Every letter of Kazakh in its three scripts, and Chinese, can be shown.</source>
        <translation>Қазақтың үш жазуының бәрі және қытай таңбалары көрсетіледі.</translation>
    </message>
    <message>
        <source>No font of this computer has these Chinese characters: {letters}. Install one that has, such as Noto Serif CJK.</source>
        <translation>Бұл компьютердің бірде-бір қарпінде мына қытай таңбалары жоқ: {letters}. Олар бар қаріпті орнатыңыз, мысалы Noto Serif CJK.</translation>
    </message>
    <message>
        <source>No font of this computer has these letters: {letters}. Install one that has them, such as Noto Sans.</source>
        <translation>Бұл компьютердің бірде-бір қарпінде мына әріптер жоқ: {letters}. Олар бар қаріпті орнатыңыз, мысалы Noto Sans.</translation>
    </message>
</context>
<context>
    <name>ui.dialogs.manual</name>
    <message>
        <source>Manual</source>
        <translation>Нұсқаулық</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Тараулар</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Нұсқаулық беті</translation>
    </message>
</context>
<context>
    <name>ui.dialogs.new_archive</name>
    <message>
        <source>New archive</source>
        <translation>Жаңа мұрағат</translation>
    </message>
    <message>
        <source>An archive is one file on this computer. It holds your texts, highlights, tags and notes.</source>
        <translation>Мұрағат — осы компьютердегі бір файл. Мәтіндеріңіз, белгілеріңіз, тегтеріңіз бен ескертпелеріңіз соның ішінде.</translation>
    </message>
    <message>
        <source>Stories of our family</source>
        <translation>Біздің әулеттің әңгімелері</translation>
    </message>
    <message>
        <source>Your name, as it is written beside your annotations</source>
        <translation>Белгілеріңіздің жанында жазылатын атыңыз</translation>
    </message>
    <message>
        <source>Any name you like</source>
        <translation>Өзіңіз қалаған ат</translation>
    </message>
    <message>
        <source>Make the archive</source>
        <translation>Мұрағатты жасау</translation>
    </message>
</context>
<context>
    <name>ui.dialogs.occurrence_list</name>
    <message>
        <source>Only sounds alike: {title}</source>
        <translation>Тек естілуі ұқсас: {title}</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Кездескен жерлер</translation>
    </message>
    <message>
        <source>Space ticks an occurrence or takes its tick away.</source>
        <translation>Бос орын пернесі құсбелгіні қояды не алып тастайды.</translation>
    </message>
</context>
<context>
    <name>ui.dialogs.occurrences</name>
    <message>
        <source>They will carry: {tags}</source>
        <translation>Оларға мына тегтер беріледі: {tags}</translation>
    </message>
    <message>
        <source>They will have no tag.</source>
        <translation>Оларға тег берілмейді.</translation>
    </message>
    <message>
        <source>Every occurrence of “{words}”</source>
        <translation>«{words}» кездескен жерлер</translation>
    </message>
    <message>
        <source>In all &amp;sources</source>
        <translation>Барлық &amp;дереккөзде</translation>
    </message>
    <message>
        <source>&amp;Whole words only</source>
        <translation>Тек &amp;толық сөздер</translation>
    </message>
    <message>
        <source>&amp;Capital and small letters are the same</source>
        <translation>&amp;Бас және кіші әріптер бірдей</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Бәрін &amp;белгілеу</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>Бәрінен &amp;алып тастау</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Белгі қою</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ізделуде…</translation>
    </message>
    <message>
        <source>Looking… {done} of {total} sources</source>
        <translation>Ізделуде… {total} дереккөздің {done}-і</translation>
    </message>
    <message numerus="yes">
        <source>{n} places are ticked.</source>
        <translation>
            <numerusform>{n} жер белгіленді.</numerusform>
            <numerusform>{n} жер белгіленді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places are marked so already and not listed.</source>
        <translation>
            <numerusform>{n} жерге мұндай белгі қойылған, ол тізімде жоқ.</numerusform>
            <numerusform>{n} жерге мұндай белгі қойылған, олар тізімде жоқ.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are {total} in all; annotate the first {n}, and then look again for the rest.</source>
        <translation>Барлығы {total}; алғашқы {n} жерге белгі қойып, қалғанын қайта іздеңіз.</translation>
    </message>
</context>
<context>
    <name>ui.dialogs.unsaved</name>
    <message>
        <source>The archive is closed, and the last change could not be written into it. Everything before it is safe.</source>
        <translation>Мұрағат жабылды, ал соңғы өзгерісті оған жазу мүмкін болмады. Оған дейінгінің бәрі сақталған.</translation>
    </message>
    <message>
        <source>The last change was not saved</source>
        <translation>Соңғы өзгеріс сақталмады</translation>
    </message>
</context>
<context>
    <name>ui.finding.acts</name>
    <message>
        <source>Choose a result first.</source>
        <translation>Алдымен нәтижені таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no further result. Search for something first, or go the other way.</source>
        <translation>Бұдан әрі нәтиже жоқ. Алдымен бірдеңе іздеңіз немесе кері қарай жүріңіз.</translation>
    </message>
    <message>
        <source>Search for something first; then there are results to work with.</source>
        <translation>Алдымен бірдеңе іздеңіз; сонда жұмыс істейтін нәтижелер болады.</translation>
    </message>
    <message>
        <source>The places are annotated. One undo takes all of them back.</source>
        <translation>Жерлер белгіленді. Бір рет болдырмау бәрін қайтарады.</translation>
    </message>
</context>
<context>
    <name>ui.finding.builder</name>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Жер</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Оқиға</translation>
    </message>
    <message>
        <source>Words of the title</source>
        <translation>Атауындағы сөздер</translation>
    </message>
    <message>
        <source>Source, by its title</source>
        <translation>Дереккөз (атауы)</translation>
    </message>
    <message>
        <source>Narrator</source>
        <translation>Айтушы</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Белгілеуші</translation>
    </message>
    <message>
        <source>Date or years</source>
        <translation>Күні не жылдары</translation>
    </message>
    <message>
        <source>Cites</source>
        <translation>Сілтеме</translation>
    </message>
    <message>
        <source>in any form</source>
        <translation>кез келген тұлғада</translation>
    </message>
    <message>
        <source>as beginnings</source>
        <translation>сөздің басы ретінде</translation>
    </message>
    <message>
        <source>one letter may differ</source>
        <translation>бір әрпі өзгеше болуы мүмкін</translation>
    </message>
    <message>
        <source>just as they stand</source>
        <translation>дәл жазылғандай</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>кирилл жазуы</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>латын жазуы</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Араб (төте)</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Қытайша</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашық</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>ескертпе</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>тег</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>күні</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>тегсіз</translation>
    </message>
    <message>
        <source>Build a search</source>
        <translation>Ізденіс құрастыру</translation>
    </message>
    <message>
        <source>Fill in what you know. Below stands what it looks like in the search box.</source>
        <translation>Білгеніңізді толтырыңыз. Төменде оның іздеу жолағындағы түрі тұр.</translation>
    </message>
    <message>
        <source>The search as it is typed</source>
        <translation>Терілген күйдегі ізденіс</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>All of these words</source>
        <translation>Осы сөздердің бәрі</translation>
    </message>
    <message>
        <source>At least one of these</source>
        <translation>Осылардың кемінде бірі</translation>
    </message>
    <message>
        <source>They are meant</source>
        <translation>Қалай алу керек</translation>
    </message>
    <message>
        <source>These words side by side</source>
        <translation>Осы сөздер қатар тұрғанда</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>Арасында</translation>
    </message>
    <message>
        <source>no other word</source>
        <translation>басқа сөз жоқ</translation>
    </message>
    <message numerus="yes">
        <source>up to {n} words</source>
        <translation>
            <numerusform>{n} сөзге дейін</numerusform>
            <numerusform>{n} сөзге дейін</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Бұлардың бірде-бірі болмасын</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>Тек мына жерде</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Бар нәрсе</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Ашық немесе жабық</translation>
    </message>
    <message>
        <source>any</source>
        <translation>кез келген</translation>
    </message>
    <message>
        <source>Nothing is filled in yet.</source>
        <translation>Әзірге ештеңе толтырылған жоқ.</translation>
    </message>
</context>
<context>
    <name>ui.finding.export_results</name>
    <message>
        <source>results</source>
        <translation>нәтижелер</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Нәтижелерді шығару</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Нәтижелер жазылуда</translation>
    </message>
</context>
<context>
    <name>ui.finding.filters</name>
    <message>
        <source>What was found</source>
        <translation>Табылғаны</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Жерлер</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Тақырыптар</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Ұйымдар</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Оқиғалар</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тілдер</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Жылдар</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Белгілеушілер</translation>
    </message>
    <message>
        <source>Other filters</source>
        <translation>Басқа сүзгілер</translation>
    </message>
    <message>
        <source>Space wants a value, the minus key leaves it out.</source>
        <translation>Бос орын пернесі мәнді таңдайды, минус пернесі оны алып тастайды.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Сүзгілер</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>тағы {n}</translation>
    </message>
    <message>
        <source>not {value}</source>
        <translation>{value} емес</translation>
    </message>
    <message>
        <source>{value}: {count}</source>
        <translation>{value}: {count}</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Тек осылар</translation>
    </message>
    <message>
        <source>Leave these out</source>
        <translation>Бұларды алып тастау</translation>
    </message>
    <message>
        <source>Take the filter off</source>
        <translation>Сүзгіні алу</translation>
    </message>
</context>
<context>
    <name>ui.finding.kwic</name>
    <message>
        <source>In the order of the texts</source>
        <translation>Мәтіндер ретімен</translation>
    </message>
    <message>
        <source>By the word before</source>
        <translation>Алдындағы сөз бойынша</translation>
    </message>
    <message>
        <source>By the found word</source>
        <translation>Табылған сөз бойынша</translation>
    </message>
    <message>
        <source>By the word after</source>
        <translation>Кейінгі сөз бойынша</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Алдында</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Табылды</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Sort the lines</source>
        <translation>Жолдарды реттеу</translation>
    </message>
    <message>
        <source>Found words in their context</source>
        <translation>Табылған сөздер мәнмәтінде</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines.</source>
        <translation>
            <numerusform>{n} жол.</numerusform>
            <numerusform>{n} жол.</numerusform>
        </translation>
    </message>
    <message>
        <source>They come from the first {shown} of {total} passages; a narrower search shows all.</source>
        <translation>Олар {total} үзіндінің алғашқы {shown} үзіндісінен алынды; ізденісті тарылтсаңыз, бәрі көрінеді.</translation>
    </message>
</context>
<context>
    <name>ui.finding.mark_results</name>
    <message>
        <source>Annotate the results</source>
        <translation>Нәтижелерді белгілеу</translation>
    </message>
    <message>
        <source>Every ticked place becomes an annotation with these tags. One undo takes all of them back.</source>
        <translation>Құсбелгі қойылған әр жер осы тегтермен белгіге айналады. Бір рет болдырмау бәрін қайтарады.</translation>
    </message>
    <message numerus="yes">
        <source>{n} places that only sound alike stand last: tick those that are the same word.</source>
        <translation>
            <numerusform>Тек естілуі ұқсас {n} орын соңында тұр: сол сөздің өзі болса, белгілеңіз.</numerusform>
            <numerusform>Тек естілуі ұқсас {n} орын соңында тұр: сол сөздің өзі болғандарын белгілеңіз.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are at least {total}; these are the first {n}. A narrower search, such as in one source, comes to the others.</source>
        <translation>Кемінде {total} жер бар; бұлар — алғашқы {n}. Қалғандарына тарырақ ізденіс, мысалы, бір дереккөзден іздеу жеткізеді.</translation>
    </message>
</context>
<context>
    <name>ui.finding.page</name>
    <message>
        <source>The best first</source>
        <translation>Ең жақсысы бірінші</translation>
    </message>
    <message>
        <source>Source by source</source>
        <translation>Дереккөздер ретімен</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Күні бойынша</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Алдын ала көру</translation>
    </message>
    <message>
        <source>In context</source>
        <translation>Мәнмәтінде</translation>
    </message>
    <message>
        <source>List of words</source>
        <translation>Сөздер тізімі</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>Қандай ретпен</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сақталған ізденістер</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
    <message>
        <source>Back to the sources</source>
        <translation>Дереккөздерге қайту</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Іздеу нәтижелері</translation>
    </message>
</context>
<context>
    <name>ui.finding.preview</name>
    <message>
        <source>Read it there</source>
        <translation>Сол жерден оқу</translation>
    </message>
    <message>
        <source>The text around what was found</source>
        <translation>Табылған жердің маңындағы мәтін</translation>
    </message>
    <message>
        <source>Choose a line to see what stands around it.</source>
        <translation>Маңайын көру үшін жолды таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>ui.finding.questions</name>
    <message>
        <source>Look up a list</source>
        <translation>Тізім бойынша іздеу</translation>
    </message>
    <message>
        <source>Paste names or questions, one on each line. Each is searched for; Enter on an answer shows all of it.</source>
        <translation>Есімдерді немесе сұрақтарды әр жолға біреуден қойыңыз. Әрқайсысы ізделеді; жауапта Enter басылса, бәрі көрсетіледі.</translation>
    </message>
    <message>
        <source>Names or questions, one on each line</source>
        <translation>Есімдер немесе сұрақтар, әр жолда біреу</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Сұрақ</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Алғашқы орны</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Жауаптар</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>at least {n}</source>
        <translation>кемінде {n}</translation>
    </message>
    <message>
        <source>Did you mean: {query}</source>
        <translation>Мүмкін, мынаны айтпақ болдыңыз: {query}</translation>
    </message>
    <message>
        <source>Some of the words: {place}</source>
        <translation>Сөздердің кейбірі: {place}</translation>
    </message>
</context>
<context>
    <name>ui.finding.saved</name>
    <message>
        <source>{name}  ({n} new)</source>
        <translation>{name}  ({n} жаңа)</translation>
    </message>
    <message>
        <source>No search is saved yet.</source>
        <translation>Әзірге сақталған ізденіс жоқ.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Атын өзгерту</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ө&amp;шіру</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Осы ізденісті сақтау</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Rename a saved search</source>
        <translation>Сақталған ізденістің атын өзгерту</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Атауын өзгерту</translation>
    </message>
</context>
<context>
    <name>ui.finding.words_view</name>
    <message>
        <source>Which texts are counted</source>
        <translation>Қай мәтіндер саналады</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Барлық мәтін</translation>
    </message>
    <message>
        <source>The open text</source>
        <translation>Ашық тұрған мәтін</translation>
    </message>
    <message>
        <source>Pairs of words</source>
        <translation>Сөз жұптары</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Санау</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Сүзгі</translation>
    </message>
    <message>
        <source>Show only words that hold these letters</source>
        <translation>Тек осы әріптері бар сөздерді көрсету</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Саналуда</translation>
    </message>
    <message>
        <source>Counts every word of the texts. Enter looks a word up.</source>
        <translation>Мәтіндердің әр сөзін санайды. Enter сөзді іздейді.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөздер</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Неше рет</translation>
    </message>
    <message>
        <source>Words by how often they occur</source>
        <translation>Сөздер кездесу жиілігі бойынша</translation>
    </message>
    <message>
        <source>The chosen words by source</source>
        <translation>Таңдалған сөздер дереккөздер бойынша</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message numerus="yes">
        <source>{n} words in all.</source>
        <translation>
            <numerusform>Барлығы {n} сөз.</numerusform>
            <numerusform>Барлығы {n} сөз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are different.</source>
        <translation>
            <numerusform>Оның {n} сөзі әртүрлі.</numerusform>
            <numerusform>Оның {n} сөзі әртүрлі.</numerusform>
        </translation>
    </message>
    <message>
        <source>The {n} most frequent are shown.</source>
        <translation>Ең жиі {n} сөз көрсетілді.</translation>
    </message>
    <message>
        <source>There were too many rare pairs: their counts are the least they can be.</source>
        <translation>Сирек жұптар тым көп болды: олардың саны — ең аз мөлшері.</translation>
    </message>
</context>
<context>
    <name>ui.frame.backups</name>
    <message>
        <source>A folder for backups, best on another disk</source>
        <translation>Сақтық көшірмелер қалтасы, басқа дискіде болғаны жақсы</translation>
    </message>
    <message>
        <source>Writing the backup…</source>
        <translation>Сақтық көшірме жазылып жатыр…</translation>
    </message>
    <message>
        <source>{path} is written and was checked.</source>
        <translation>{path} жазылып, тексерілді.</translation>
    </message>
    <message numerus="yes">
        <source>{n} older copies were removed.</source>
        <translation>
            <numerusform>{n} ескі көшірме өшірілді.</numerusform>
            <numerusform>{n} ескі көшірме өшірілді.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.frame.openarchive</name>
    <message>
        <source>Taken back: {act}</source>
        <translation>Қайтарылды: {act}</translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation>Қайта жасалды: {act}</translation>
    </message>
    <message>
        <source>&amp;Undo: {act}</source>
        <translation>&amp;Болдырмау: {act}</translation>
    </message>
    <message>
        <source>&amp;Redo: {act}</source>
        <translation>&amp;Қайталау: {act}</translation>
    </message>
    <message>
        <source>A draft can be continued where the archive can be written.</source>
        <translation>Нобайды мұрағатқа жазуға болатын жерде ғана жалғастыруға болады.</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>Нобай жойылды.</translation>
    </message>
    <message>
        <source>The testimony is in the archive now.</source>
        <translation>Естелік енді мұрағатта.</translation>
    </message>
</context>
<context>
    <name>ui.frame.shell</name>
    <message>
        <source>Open archive</source>
        <translation>Мұрағатты ашу</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Әзірге жоқ</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>Тізімді &amp;тазалау</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Атыңыз</translation>
    </message>
    <message>
        <source>It is written beside everything you add from now on, and goes into bundles.</source>
        <translation>Ол бұдан былай қосқаныңыздың бәрінің жанында жазылады және бумаларға кіреді.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Қалдыру</translation>
    </message>
</context>
<context>
    <name>ui.frame.sourceacts</name>
    <message>
        <source>“{title}” is closed now and goes into no bundle.</source>
        <translation>«{title}» енді жабық, ешқандай бумаға кірмейді.</translation>
    </message>
    <message>
        <source>“{title}” is open now and may go into bundles.</source>
        <translation>«{title}» енді ашық, бумаларға кіре алады.</translation>
    </message>
    <message>
        <source>“{title}” was removed with its annotations.</source>
        <translation>«{title}» белгілерімен бірге алып тасталды.</translation>
    </message>
</context>
<context>
    <name>ui.frame.status</name>
    <message>
        <source>Search index</source>
        <translation>Іздеу индексі</translation>
    </message>
    <message>
        <source>Progress of the search index</source>
        <translation>Іздеу индексінің барысы</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Тек оқуға</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Бәрі сақталған</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Сақталды: {time}</translation>
    </message>
    <message>
        <source>Preparing the search…</source>
        <translation>Іздеу дайындалып жатыр…</translation>
    </message>
    <message>
        <source>Search is behind: the disk is full</source>
        <translation>Іздеу кешігіп тұр: диск толы</translation>
    </message>
    <message>
        <source>As soon as there is room, the search catches up by itself.</source>
        <translation>Орын босаған бойда іздеу өзі қуып жетеді.</translation>
    </message>
    <message>
        <source>Search is not available now</source>
        <translation>Іздеу қазір істемейді</translation>
    </message>
</context>
<context>
    <name>ui.frame.welcome</name>
    <message>
        <source>A place on your own computer to keep what people tell: read it, mark what matters, find it again.</source>
        <translation>Ел айтқанды өз компьютеріңізде сақтайтын орын: оқыңыз, маңыздысын белгілеңіз, қайта табыңыз.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Жуырда ашылған</translation>
    </message>
    <message>
        <source>Look around in the sample archive</source>
        <translation>Үлгі мұрағатпен танысу</translation>
    </message>
    <message>
        <source>Eight texts in three scripts, already annotated. You get a copy.</source>
        <translation>Үш жазудағы сегіз мәтін, белгілері қойылған. Сізге көшірмесі беріледі.</translation>
    </message>
    <message>
        <source>Make a new archive</source>
        <translation>Жаңа мұрағат жасау</translation>
    </message>
    <message>
        <source>One file that will hold all of yours.</source>
        <translation>Барлық жазғаныңыз сақталатын бір файл.</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Мұрағат ашу</translation>
    </message>
    <message>
        <source>A file that ends in .kzarchive.</source>
        <translation>.kzarchive деп бітетін файл.</translation>
    </message>
</context>
<context>
    <name>ui.frame.wholewords</name>
    <message>
        <source>A selection takes whole words.</source>
        <translation>Таңдағанда толық сөздер алынады.</translation>
    </message>
    <message>
        <source>A selection takes just the letters.</source>
        <translation>Таңдағанда тек әріптер алынады.</translation>
    </message>
</context>
<context>
    <name>ui.frame.window</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Жуырда а&amp;шылғандар</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Түр-түсі</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Жүйедегідей</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ашық</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Күңгірт</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Т&amp;іл</translation>
    </message>
</context>
<context>
    <name>ui.history.dialog</name>
    <message>
        <source>Every change, newest first. Going back to one takes back all that came after it; they stay in this list, and you can go forward to them again.</source>
        <translation>Барлық өзгеріс, жаңасы алдымен. Біріне оралсаңыз, одан кейінгілердің бәрі қайтарылады; олар осы тізімде қалады, қайтадан ілгері жүруге болады.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>Осы жерге оралу</translation>
    </message>
    <message>
        <source>Go forward to here</source>
        <translation>Осы жерге дейін ілгері жүру</translation>
    </message>
    <message>
        <source>Yes, take them back</source>
        <translation>Иә, қайтарылсын</translation>
    </message>
    <message>
        <source>Yes, make them again</source>
        <translation>Иә, қайта жасалсын</translation>
    </message>
</context>
<context>
    <name>ui.history.model</name>
    <message>
        <source>you are here</source>
        <translation>сіз осындасыз</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Басы</translation>
    </message>
    <message>
        <source>The archive as it was made</source>
        <translation>Мұрағат жаңа жасалған күйінде</translation>
    </message>
</context>
<context>
    <name>ui.history.telling</name>
    <message>
        <source>{act}: “{about}”</source>
        <translation>{act}: «{about}»</translation>
    </message>
    <message numerus="yes">
        <source>{titles} and {n} more sources</source>
        <translation>
            <numerusform>{titles} және тағы {n} дереккөз</numerusform>
            <numerusform>{titles} және тағы {n} дереккөз</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>қайтарылған</translation>
    </message>
    <message numerus="yes">
        <source>This takes back {n} changes, all that were done after the chosen one.</source>
        <translation>
            <numerusform>Таңдалғаннан кейін жасалған {n} өзгеріс қайтарылады.</numerusform>
            <numerusform>Таңдалғаннан кейін жасалған барлық {n} өзгеріс қайтарылады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This makes {n} changes again, up to the chosen one.</source>
        <translation>
            <numerusform>Таңдалғанға дейінгі {n} өзгеріс қайта жасалады.</numerusform>
            <numerusform>Таңдалғанға дейінгі {n} өзгеріс қайта жасалады.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are by: {names}.</source>
        <translation>Жасағандар: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes were taken back.</source>
        <translation>
            <numerusform>{n} өзгеріс қайтарылды.</numerusform>
            <numerusform>{n} өзгеріс қайтарылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes were made again.</source>
        <translation>
            <numerusform>{n} өзгеріс қайта жасалды.</numerusform>
            <numerusform>{n} өзгеріс қайта жасалды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.library.panel</name>
    <message>
        <source>Filter by title or language</source>
        <translation>Атауы не тілі бойынша сүзу</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>Кітапхананы сүзу</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Кітапхана</translation>
    </message>
    <message>
        <source>No title fits these words.</source>
        <translation>Бұл сөздерге сай атау жоқ.</translation>
    </message>
</context>
<context>
    <name>ui.library.rows</name>
    <message>
        <source>Being written</source>
        <translation>Жазылып жатыр</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>Мұрағатта</translation>
    </message>
    <message>
        <source>Testimony without a title</source>
        <translation>Атауы жоқ естелік</translation>
    </message>
    <message numerus="yes">
        <source>{n} words so far</source>
        <translation>
            <numerusform>әзірге {n} сөз</numerusform>
            <numerusform>әзірге {n} сөз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.messages.archive_file</name>
    <message>
        <source>There is no archive at {path}. It may have been moved or renamed; please look for it in its new place.</source>
        <translation>{path} дегенде мұрағат жоқ. Оны басқа жерге көшірген немесе атын өзгерткен болар; жаңа орнынан іздеп көріңіз.</translation>
    </message>
    <message>
        <source>There is a file at {path} already, and it was left as it is. Please choose another name or folder.</source>
        <translation>{path} дегенде файл бар екен, ол сол күйінде қалды. Басқа ат немесе басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>{name} is not a Kazakh Archive file, so it was left untouched. Archives have names that end in .kzarchive; to bring in a text, open an archive first.</source>
        <translation>{name} — Kazakh Archive файлы емес, сондықтан оған тиіскен жоқпыз. Мұрағат аты .kzarchive деп бітеді; мәтін қосқыңыз келсе, алдымен мұрағатты ашыңыз.</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of Kazakh Archive (format {found}; this one reads up to {known}). It was left untouched. Please install the newer version to open it.</source>
        <translation>{name} файлын Kazakh Archive-тің жаңарақ нұсқасы жазған (пішімі {found}; бұл нұсқа {known} пішіміне дейін оқиды). Файлға тиіскен жоқпыз. Ашу үшін жаңа нұсқаны орнатыңыз.</translation>
    </message>
    <message>
        <source>{name} is damaged and was not changed. Please keep the file, work with your latest backup copy, and do not write to the disk it is on until you have copied it. What was found: {detail}</source>
        <translation>{name} бүлінген, бірақ өзгертілген жоқ. Файлды сақтап қойыңыз, соңғы сақтық көшірмемен жұмыс істеңіз және көшіріп алғанша ол жатқан дискіге ештеңе жазбаңыз. Табылғаны: {detail}</translation>
    </message>
    <message>
        <source>{name} is being written by {holder}, so it is open here for reading only. Close it there to make changes here.</source>
        <translation>{name} файлына қазір {holder} жазып жатыр, сондықтан ол мұнда тек оқуға ашық. Мұнда өзгерту үшін оны сол жақта жабыңыз.</translation>
    </message>
    <message>
        <source>{name} is open in another window or program, so it is open here for reading only. Close it there to make changes here.</source>
        <translation>{name} басқа терезеде немесе бағдарламада ашық, сондықтан мұнда тек оқуға ашылды. Мұнда өзгерту үшін оны сол жақта жабыңыз.</translation>
    </message>
    <message>
        <source>{name} may not be written to, so it is open for reading only. Copy it to a folder of your own to make changes.</source>
        <translation>{name} файлына жазуға болмайды, сондықтан ол тек оқуға ашылды. Өзгерту үшін оны өз қалтаңызға көшіріп алыңыз.</translation>
    </message>
    <message>
        <source>{name} was opened for reading only. Open it again in the usual way to make changes.</source>
        <translation>{name} тек оқуға ашылған. Өзгерту үшін оны әдеттегідей қайта ашыңыз.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({detail}). Please choose another folder or name, or ask for the right to write there.</source>
        <translation>{path} жазылмай тұр ({detail}). Басқа қалта не ат таңдаңыз немесе сонда жазуға рұқсат сұраңыз.</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {path}. What was being written was taken back; all from before is safe. Please free some space and try again.</source>
        <translation>{path} жатқан дискіде орын қалмапты. Жазыла бастағаны қайтарылды, бұрынғының бәрі аман. Орын босатып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>{name} is busy in another program, and nothing was changed. Please try again in a moment.</source>
        <translation>{name} басқа бағдарламада бос емес, ештеңе өзгерген жоқ. Сәлден соң қайталап көріңіз.</translation>
    </message>
</context>
<context>
    <name>ui.messages.contents</name>
    <message>
        <source>entry</source>
        <translation>жазба</translation>
    </message>
    <message>
        <source>The archive holds no {thing} that goes by “{reference}”. It may have been removed; please look in the list.</source>
        <translation>Мұрағатта «{reference}» деген {thing} жоқ. Алып тасталған болуы мүмкін; тізімнен қараңыз.</translation>
    </message>
    <message>
        <source>More than one {thing} goes by “{reference}”. Please say which one by its id: {ids}</source>
        <translation>«{reference}» деген {thing} бірнешеу. Қайсысы екенін id арқылы көрсетіңіз: {ids}</translation>
    </message>
    <message>
        <source>The places {start} to {end} are no stretch of a text: it must begin at 0 or later and end after it begins.</source>
        <translation>{start}–{end} аралығы жарамсыз: аралық 0-ден немесе одан кейін басталып, басынан кейін аяқталуы керек.</translation>
    </message>
    <message>
        <source>The places {start} to {end} are no stretch of this text, which has {length} characters. Please choose at least one character inside it.</source>
        <translation>{start}–{end} аралығы бұл мәтінге сай емес: мәтінде {length} таңба бар. Мәтіннің ішінен кемінде бір таңба таңдаңыз.</translation>
    </message>
    <message>
        <source>The text was corrected in the meantime, so nothing was marked at a place that may hold other words. Please select the words again.</source>
        <translation>Осы арада мәтін түзетілді, сондықтан басқа сөздер тұруы мүмкін жерге белгі қойылмады. Сөздерді қайта таңдаңыз.</translation>
    </message>
    <message>
        <source>The words of this annotation are not in the text as it is now. Please place it first.</source>
        <translation>Бұл белгінің сөздері мәтіннің қазіргі түрінде жоқ. Алдымен оны орнына қойыңыз.</translation>
    </message>
    <message>
        <source>Only annotations of one source can be joined. Please choose those of one source.</source>
        <translation>Бір дереккөздің белгілерін ғана біріктіруге болады. Бір дереккөздің белгілерін таңдаңыз.</translation>
    </message>
    <message>
        <source>At least two annotations are needed to join them. Please choose one more.</source>
        <translation>Біріктіру үшін кемінде екі белгі керек. Тағы біреуін таңдаңыз.</translation>
    </message>
    <message>
        <source>The words “{quote}” do not occur in this text. Please check that they are spelled as the text spells them.</source>
        <translation>«{quote}» деген сөздер бұл мәтінде кездеспейді. Мәтіндегідей жазылғанын тексеріңіз.</translation>
    </message>
    <message>
        <source>The words “{quote}” occur more than once in this text, at the characters {places}. Please give more words around them, or say the place by its numbers.</source>
        <translation>«{quote}» деген сөздер бұл мәтінде бірнеше рет кездеседі, таңбалары: {places}. Айналасынан тағы сөз қосыңыз немесе орнын сандармен көрсетіңіз.</translation>
    </message>
    <message>
        <source>A tag needs a name. Please type at least one letter.</source>
        <translation>Тегтің аты болуы керек. Кемінде бір әріп жазыңыз.</translation>
    </message>
    <message>
        <source>This name is {length} characters long, and a tag's name has at most {limit}. Please shorten it and put the rest into a note.</source>
        <translation>Бұл атта {length} таңба бар, ал тег атында ең көбі {limit} таңба болады. Қысқартып, қалғанын ескертпеге жазыңыз.</translation>
    </message>
    <message>
        <source>A tag needs at least one name. Please add another one first.</source>
        <translation>Тегке кемінде бір ат керек. Алдымен басқасын қосыңыз.</translation>
    </message>
    <message>
        <source>The tag has this name already. Please type another one.</source>
        <translation>Тегте бұл ат бұрыннан бар. Басқасын теріңіз.</translation>
    </message>
    <message>
        <source>This name holds invisible control characters. Please type it anew instead of pasting it.</source>
        <translation>Бұл атта көрінбейтін басқару таңбалары бар. Көшіріп қоймай, қайтадан теріп жазыңыз.</translation>
    </message>
    <message>
        <source>The field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>{field} is still empty. Please fill it in.</source>
        <translation>«{field}» әлі бос тұр. Толтырыңыз.</translation>
    </message>
    <message>
        <source>{field} is too long. Please shorten it.</source>
        <translation>«{field}» тым ұзақ. Қысқартыңыз.</translation>
    </message>
    <message>
        <source>{field} cannot be kept as it is. Please write it differently.</source>
        <translation>«{field}» бұл күйінде сақталмайды. Басқаша жазып көріңіз.</translation>
    </message>
    <message>
        <source>There is nothing of yours left to undo. The last change, “{act}”, is by {who}; the history, in the menu Edit, takes that back as well.</source>
        <translation>Сіз жасаған өзгерістерден қайтаратын ештеңе қалмады. Соңғы өзгерісті («{act}») {who} жасаған; оны да «Түзету» мәзіріндегі тарих арқылы қайтаруға болады.</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>Болдырмайтын ештеңе қалмады.</translation>
    </message>
    <message>
        <source>There is nothing of yours left to redo. What was taken back, “{act}”, is by {who}; the history, in the menu Edit, makes it again.</source>
        <translation>Сіз жасаған өзгерістерден қайталайтын ештеңе қалмады. Қайтарылған өзгерісті («{act}») {who} жасаған; оны «Түзету» мәзіріндегі тарих арқылы қайта жасауға болады.</translation>
    </message>
    <message>
        <source>There is nothing left to redo.</source>
        <translation>Қайталайтын ештеңе қалмады.</translation>
    </message>
    <message>
        <source>“{act}” was left as it is: {who} changed the same thing afterwards (“{later}”, {time}), and that would be overwritten. Make the change you want by hand, or go back to before both in the history (menu Edit).</source>
        <translation>«{act}» сол күйінде қалды: кейін {who} дәл осыны өзгерткен («{later}», {time}), қайтарсақ, сол өзгеріс жойылар еді. Қажет өзгерісті қолмен жасаңыз немесе тарихтан («Түзету» мәзірі) екеуінен бұрынғы күйге оралыңыз.</translation>
    </message>
    <message>
        <source>“{act}” cannot be taken back any more, because something it touched was changed since. Nothing was changed now; please make the change you want by hand.</source>
        <translation>«{act}» әрекетін енді қайтарып алуға болмайды, өйткені ол тиген нәрсе содан бері өзгерген. Қазір ештеңе өзгерген жоқ; керек өзгерісті қолмен жасаңыз.</translation>
    </message>
    <message>
        <source>This note was changed elsewhere while you were writing, so nothing was overwritten. Please look at both versions and keep what is right.</source>
        <translation>Сіз жазып отырғанда бұл ескертпе басқа жерде өзгерді, сондықтан ештеңенің үстінен жазылған жоқ. Екі нұсқаны да қарап, дұрысын қалдырыңыз.</translation>
    </message>
</context>
<context>
    <name>ui.messages.files</name>
    <message>
        <source>{name} could not be read ({detail}). Please check that it is there and that you may open it.</source>
        <translation>{name} оқылмады ({detail}). Файл орнында ма, ашуға құқығыңыз бар ма — тексеріңіз.</translation>
    </message>
    <message>
        <source>{name} has {size} MB, and a text may have at most {limit} MB. Please cut it into parts.</source>
        <translation>{name} көлемі {size} МБ, ал мәтін {limit} МБ-тан аспауы керек. Оны бөліктерге бөліңіз.</translation>
    </message>
    <message>
        <source>{name} holds no text. Please check that it is the right file.</source>
        <translation>{name} ішінде мәтін жоқ. Керек файл осы ма — тексеріңіз.</translation>
    </message>
    <message>
        <source>{name} is of a kind that cannot be read yet. Please save it as plain text (.txt) and bring that in.</source>
        <translation>{name} түріндегі файл әзірге оқылмайды. Оны кәдімгі мәтін (.txt) етіп сақтап, соны қосыңыз.</translation>
    </message>
    <message>
        <source>{name} is not written in the encoding {encoding}. Please choose another encoding for it.</source>
        <translation>{name} файлы {encoding} кодтауымен жазылмаған. Басқа кодтау таңдаңыз.</translation>
    </message>
    <message>
        <source>The encoding of {name} could not be found out. Please choose one by hand and look at the preview.</source>
        <translation>{name} қай кодтаумен жазылғаны анықталмады. Кодтауды қолмен таңдап, алдын ала көріністі қараңыз.</translation>
    </message>
    <message>
        <source>{name} is in the archive already, as “{title}”. It is not brought in a second time.</source>
        <translation>{name} мұрағатта бар: «{title}». Екінші рет қосылмайды.</translation>
    </message>
    <message>
        <source>There is a file at {path} already, and it was left as it is. Please choose another name, or agree to replace it.</source>
        <translation>{path} дегенде файл бар екен, ол сол күйінде қалды. Басқа ат таңдаңыз немесе оны ауыстыруға келісіңіз.</translation>
    </message>
    <message>
        <source>The bundle {name} did not read back as it was written, so it was thrown away ({detail}). The disk may be failing; please export to another one.</source>
        <translation>{name} бумасы жазылғанындай болып оқылмады, сондықтан ол өшірілді ({detail}). Диск істен шыға бастаған болар; басқа дискіге шығарыңыз.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. Nothing half done was left behind.</source>
        <translation>Айтқаныңыздай тоқтатылды. Шала қалған ештеңе жоқ.</translation>
    </message>
</context>
<context>
    <name>ui.messages.reports</name>
    <message numerus="yes">
        <source>{n} results were written.</source>
        <translation>
            <numerusform>{n} нәтиже жазылды.</numerusform>
            <numerusform>{n} нәтиже жазылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} results that belong to no open source were left out.</source>
        <translation>
            <numerusform>Ашық дереккөзге жатпайтын {n} нәтиже алынбады.</numerusform>
            <numerusform>Ашық дереккөзге жатпайтын {n} нәтиже алынбады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more did not fit into the table.</source>
        <translation>
            <numerusform>Тағы {n} нәтиже кестеге сыймады.</numerusform>
            <numerusform>Тағы {n} нәтиже кестеге сыймады.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.messages.saying</name>
    <message>
        <source>Something went wrong in the program itself. What you had saved before is safe. Please tell us about it, so that we can mend it.</source>
        <translation>Бағдарламаның өзінде қате болды. Бұған дейін сақталғанның бәрі аман. Бізге хабарлаңызшы, түзетейік.</translation>
    </message>
</context>
<context>
    <name>ui.messages.search</name>
    <message>
        <source>The search index is being written by another window. Please try again in a moment.</source>
        <translation>Іздеу индексін қазір басқа терезе жазып жатыр. Сәлден соң қайталап көріңіз.</translation>
    </message>
    <message>
        <source>There is no room for the search index at {folder}. Your archive is not affected, and what the index knows already is found as before; please make room, and it catches up by itself.</source>
        <translation>{folder} қалтасында іздеу индексіне орын жоқ. Мұрағатыңызға зияны жоқ, индекс бұрыннан білетіннің бәрі бұрынғыдай табылады; орын босатыңыз, сонда ол өзі қуып жетеді.</translation>
    </message>
    <message>
        <source>The search index cannot be used at {folder}. Your archive is not affected; please check that this folder can be written to.</source>
        <translation>{folder} қалтасындағы іздеу индексін пайдалану мүмкін емес. Мұрағатыңызға зияны жоқ; осы қалтаға жазуға бола ма — тексеріңіз.</translation>
    </message>
</context>
<context>
    <name>ui.notes.cards</name>
    <message>
        <source>more</source>
        <translation>тағы</translation>
    </message>
</context>
<context>
    <name>ui.notes.chosen</name>
    <message>
        <source>Write</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>Write on this note</source>
        <translation>Осы ескертпені жазу</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>What should be remembered about these words?</source>
        <translation>Бұл сөздер туралы нені есте сақтау керек?</translation>
    </message>
</context>
<context>
    <name>ui.notes.column</name>
    <message>
        <source>Notes beside the text</source>
        <translation>Ескертпелер мәтін жанында</translation>
    </message>
    <message>
        <source>Up and Down go from note to note, Enter writes. The same notes are in the list.</source>
        <translation>Жоғары және төмен бағыттар ескертпеден ескертпеге өтеді, Enter жазуды бастайды. Сол ескертпелер тізімде де бар.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more notes</source>
        <translation>
            <numerusform>тағы {n} ескертпе</numerusform>
            <numerusform>тағы {n} ескертпе</numerusform>
        </translation>
    </message>
    <message>
        <source>No notes beside these lines.</source>
        <translation>Бұл жолдардың жанында ескертпе жоқ.</translation>
    </message>
</context>
<context>
    <name>ui.notes.going</name>
    <message>
        <source>What this link led to is no longer in the archive. The note still says its name.</source>
        <translation>Бұл сілтеме апарған нәрсе мұрағатта енді жоқ. Атауы ескертпеде қалды.</translation>
    </message>
</context>
<context>
    <name>ui.notes.link_offers</name>
    <message>
        <source>What the link may lead to</source>
        <translation>Сілтеме апара алатын нәрселер</translation>
    </message>
</context>
<context>
    <name>ui.notes.mentions</name>
    <message numerus="yes">
        <source>Mentioned in {n} notes</source>
        <translation>
            <numerusform>{n} ескертпеде аталған</numerusform>
            <numerusform>{n} ескертпеде аталған</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.palette.collecting</name>
    <message>
        <source>{menu} › {inner}</source>
        <translation>{menu} › {inner}</translation>
    </message>
</context>
<context>
    <name>ui.palette.dialog</name>
    <message>
        <source>Find an action</source>
        <translation>Әрекетті табу</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Не істегіңіз келеді?</translation>
    </message>
    <message>
        <source>What do you want to do? @ a source, # a tag</source>
        <translation>Не істегіңіз келеді? @ дереккөз, # тег</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Сәйкес келетіндер</translation>
    </message>
    <message>
        <source>Nothing fits. Please try another word.</source>
        <translation>Ештеңе сәйкес келмеді. Басқа сөзді қолданып көріңіз.</translation>
    </message>
</context>
<context>
    <name>ui.palette.listing</name>
    <message>
        <source>not now: {reason}</source>
        <translation>қазір болмайды: {reason}</translation>
    </message>
</context>
<context>
    <name>ui.panels.annotation_editor</name>
    <message>
        <source>Tags</source>
        <translation>Тегтер</translation>
    </message>
</context>
<context>
    <name>ui.panels.annotation_list</name>
    <message>
        <source>{tags}: “{quote}”</source>
        <translation>{tags}: «{quote}»</translation>
    </message>
</context>
<context>
    <name>ui.panels.annotation_row</name>
    <message>
        <source>place lost</source>
        <translation>орны жоғалған</translation>
    </message>
</context>
<context>
    <name>ui.panels.annotations</name>
    <message>
        <source>Show only annotations with these words</source>
        <translation>Тек осы сөздер бар белгілерді көрсету</translation>
    </message>
    <message>
        <source>Show notes beside their lines, or a list</source>
        <translation>Ескертпелерді жолының жанында немесе тізім етіп көрсету</translation>
    </message>
    <message>
        <source>No annotations yet. Select some words in the text and press T.</source>
        <translation>Әзірге белгі жоқ. Мәтіннен бірнеше сөз таңдап, T басыңыз.</translation>
    </message>
    <message>
        <source>Annotations of this text</source>
        <translation>Осы мәтіннің белгілері</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} annotations</source>
        <translation>
            <numerusform>{total} белгінің {n}-і көрсетілген</numerusform>
            <numerusform>{total} белгінің {n}-і көрсетілген</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.printing.dialog</name>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF етіп сақтау</translation>
    </message>
    <message>
        <source>The text with its highlights in colour, and its notes numbered at the end.</source>
        <translation>Боялған жерлері түсімен, ескертпелері соңында нөмірмен берілген мәтін.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>PDF ашу</translation>
    </message>
    <message>
        <source>This source is closed. Who holds the pages can pass them on; every page says that it is closed.</source>
        <translation>Бұл дереккөз жабық. Беттерді ұстаған адам оларды басқаға бере алады; жабық екені әр бетте жазылады.</translation>
    </message>
    <message>
        <source>I know that, and need it on paper</source>
        <translation>Мұны білемін, маған қағазда керек</translation>
    </message>
    <message>
        <source>“{title}”, with {annotations}</source>
        <translation>«{title}», {annotations}</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} бет</numerusform>
            <numerusform>{n} бет</numerusform>
        </translation>
    </message>
    <message>
        <source>{pages} went to the printer.</source>
        <translation>Принтерге {pages} кетті.</translation>
    </message>
    <message>
        <source>Done: {pages} in {path}</source>
        <translation>Дайын: {path} файлында {pages}</translation>
    </message>
</context>
<context>
    <name>ui.printing.source</name>
    <message>
        <source>closed: not to be passed on</source>
        <translation>жабық: басқаға беруге болмайды</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <translation>{n}-бет</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ескертпелер</translation>
    </message>
</context>
<context>
    <name>ui.reader.announcing</name>
    <message>
        <source>Annotation chosen: {tags}</source>
        <translation>Таңдалған белгі: {tags}</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations: {tags}</source>
        <translation>
            <numerusform>{n} белгі: {tags}</numerusform>
            <numerusform>{n} белгі: {tags}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.reader.chips</name>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <source>Press to take this tag away.</source>
        <translation>Бұл тегті алып тастау үшін басыңыз.</translation>
    </message>
</context>
<context>
    <name>ui.reader.chooser</name>
    <message>
        <source>Annotations here</source>
        <translation>Осы жердегі белгілер</translation>
    </message>
    <message>
        <source>{number} of {total}: {tags}</source>
        <translation>{total} белгінің {number}-і: {tags}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>тағы {n}</numerusform>
            <numerusform>тағы {n}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.reader.context_menu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Көшіріп алу</translation>
    </message>
</context>
<context>
    <name>ui.reader.find_bar</name>
    <message>
        <source>Find in this text</source>
        <translation>Осы мәтіннен табу</translation>
    </message>
    <message>
        <source>E&amp;xact letters</source>
        <translation>&amp;Дәл осы әріптер</translation>
    </message>
    <message>
        <source>Otherwise к also finds қ, and capitals do not matter.</source>
        <translation>Әйтпесе к әрпі қ-ны да табады, бас әріп пен кіші әріп ажыратылмайды.</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Алдыңғы жер (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Келесі жер (Enter)</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>Мәтінге оралу (Esc)</translation>
    </message>
</context>
<context>
    <name>ui.reader.finding</name>
    <message>
        <source>{number} of more than {count}: only these are shown</source>
        <translation>{count}-нан көп жердің {number}-і: тек осылары көрсетілген</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count} жердің {number}-і</translation>
    </message>
</context>
<context>
    <name>ui.reader.margin</name>
    <message>
        <source>Margin with the tags of the annotations</source>
        <translation>Белгілердің тегтері көрсетілген жиек</translation>
    </message>
    <message>
        <source>The same tags are in the list of annotations.</source>
        <translation>Дәл осы тегтер белгілер тізімінде де бар.</translation>
    </message>
</context>
<context>
    <name>ui.reader.marking</name>
    <message>
        <source>This archive is open for reading only: nothing can be changed here.</source>
        <translation>Бұл мұрағат тек оқу үшін ашылған: мұнда ештеңе өзгерте алмайсыз.</translation>
    </message>
    <message>
        <source>Only blanks or line ends are selected. Please select some words with them.</source>
        <translation>Тек бос орын немесе жол соңы белгіленген. Бірге бірнеше сөз де белгілеңіз.</translation>
    </message>
    <message>
        <source>Select some words first, with the mouse or with Shift and the arrows.</source>
        <translation>Алдымен тінтуірмен немесе Shift пен бағыттауыш пернелер арқылы бірнеше сөз таңдаңыз.</translation>
    </message>
    <message>
        <source>Select some words, and the tags given last are repeated on them.</source>
        <translation>Бірнеше сөз таңдаңыз, оларға соңғы берілген тегтер қайта қойылады.</translation>
    </message>
    <message>
        <source>Select some words first, or choose an annotation.</source>
        <translation>Алдымен бірнеше сөз не бір белгіні таңдаңыз.</translation>
    </message>
    <message>
        <source>Taken away: {tag}</source>
        <translation>Алынды: {tag}</translation>
    </message>
    <message>
        <source>Given: {tag}</source>
        <translation>Берілді: {tag}</translation>
    </message>
</context>
<context>
    <name>ui.reader.offer_list</name>
    <message>
        <source>{told}, also {name}</source>
        <translation>{told}, тағы бір аты {name}</translation>
    </message>
    <message>
        <source>{told}, {group}</source>
        <translation>{told}, {group}</translation>
    </message>
    <message>
        <source>{told}, pinned to {digit}</source>
        <translation>{told}, {digit} санына бекітілген</translation>
    </message>
    <message>
        <source>Tags that fit</source>
        <translation>Сай келетін тегтер</translation>
    </message>
</context>
<context>
    <name>ui.reader.offers</name>
    <message>
        <source>Create person “{name}”</source>
        <translation>«{name}» деген адам тегін жасау</translation>
    </message>
    <message>
        <source>Create place “{name}”</source>
        <translation>«{name}» деген жер тегін жасау</translation>
    </message>
    <message>
        <source>Create theme “{name}”</source>
        <translation>«{name}» деген тақырып тегін жасау</translation>
    </message>
    <message>
        <source>Create organisation “{name}”</source>
        <translation>«{name}» деген ұйым тегін жасау</translation>
    </message>
    <message>
        <source>Create event “{name}”</source>
        <translation>«{name}» деген оқиға тегін жасау</translation>
    </message>
    <message>
        <source>given last</source>
        <translation>соңғы берілген</translation>
    </message>
    <message>
        <source>given most</source>
        <translation>жиі берілген</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>аты бойынша</translation>
    </message>
</context>
<context>
    <name>ui.reader.presenter</name>
    <message>
        <source>Choose a source on the left to read it here.</source>
        <translation>Мұнда оқу үшін сол жақтан дереккөз таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no further annotation in this text.</source>
        <translation>Бұл мәтінде бұдан әрі белгі жоқ.</translation>
    </message>
</context>
<context>
    <name>ui.reader.quick_tag</name>
    <message>
        <source>Tags and note</source>
        <translation>Тегтер мен ескертпе</translation>
    </message>
    <message>
        <source>Enter: take and save  ·  Tab: take another  ·  Alt+1 … Alt+9: pin  ·  Esc: cancel</source>
        <translation>Enter: алып, сақтау  ·  Tab: тағы біреуін алу  ·  Alt+1 … Alt+9: бекіту  ·  Esc: бас тарту</translation>
    </message>
</context>
<context>
    <name>ui.reader.reshaping</name>
    <message>
        <source>Choose an annotation first; then its ends can be moved.</source>
        <translation>Алдымен белгіні таңдаңыз, сонда оның шеттерін жылжытуға болады.</translation>
    </message>
    <message>
        <source>Put the caret inside an annotation, where it is to be cut in two.</source>
        <translation>Меңзерді белгінің ішіне, екіге бөлінетін жеріне қойыңыз.</translation>
    </message>
    <message>
        <source>Select words over the annotations to be joined, or choose one to be joined with the next.</source>
        <translation>Біріктірілетін белгілер тұрған сөздерді таңдаңыз немесе келесісімен біріктірілетін белгіні таңдаңыз.</translation>
    </message>
    <message>
        <source>Select some words, or choose an annotation; then its words can be annotated everywhere.</source>
        <translation>Сөздерді немесе белгіні таңдаңыз, сонда олар кездескен жердің бәріне белгі қоюға болады.</translation>
    </message>
    <message numerus="yes">
        <source>{n} places were annotated.</source>
        <translation>
            <numerusform>{n} жерге белгі қойылды.</numerusform>
            <numerusform>{n} жерге белгі қойылды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.reader.tag_field</name>
    <message>
        <source>Type a name</source>
        <translation>Атын жазыңыз</translation>
    </message>
    <message>
        <source>Tags: type a name, or its kind and a colon before it</source>
        <translation>Тегтер: атын жазыңыз немесе алдына түрі мен қос нүкте қойыңыз</translation>
    </message>
    <message>
        <source>Kind: {kind} (Ctrl+{number})</source>
        <translation>Түрі: {kind} (Ctrl+{number})</translation>
    </message>
    <message>
        <source>Kind: {kind}</source>
        <translation>Түрі: {kind}</translation>
    </message>
</context>
<context>
    <name>ui.reader.view</name>
    <message>
        <source>Text of the source</source>
        <translation>Дереккөздің мәтіні</translation>
    </message>
    <message>
        <source>p. {number}</source>
        <translation>{number}-бет</translation>
    </message>
</context>
<context>
    <name>ui.search.box</name>
    <message>
        <source>Search everything</source>
        <translation>Бәрінен іздеу</translation>
    </message>
    <message>
        <source>Search texts, notes, tags and titles</source>
        <translation>Мәтіндерден, ескертпелерден, тегтер мен атаулардан іздеу</translation>
    </message>
    <message>
        <source>Words, “phrases in quotation marks”, beginnings*, AND OR NOT, ( ), kind:person, tag:Kashmir</source>
        <translation>Сөздер, "тырнақшадағы тіркестер", сөз басы*, AND OR NOT, ( ), kind:person, tag:Кашмир</translation>
    </message>
</context>
<context>
    <name>ui.search.panel</name>
    <message>
        <source>Show more results</source>
        <translation>Тағы нәтиже көрсету</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Барлық нәтиже</translation>
    </message>
    <message>
        <source>See filters, preview and words in context.</source>
        <translation>Сүзгілерді, алдын ала көріністі және сөздерді мәнмәтінде көру.</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Кітапханаға қайту</translation>
    </message>
    <message>
        <source>Search for {query}</source>
        <translation>{query} іздеу</translation>
    </message>
</context>
<context>
    <name>ui.search.rows</name>
    <message>
        <source>another form of the word</source>
        <translation>сөздің басқа түрі</translation>
    </message>
    <message>
        <source>In other spellings or scripts</source>
        <translation>Басқа емледе не жазуда</translation>
    </message>
    <message>
        <source>Nothing was found. Did you mean something like this?</source>
        <translation>Ештеңе табылмады. Мүмкін, мынаны айтқыңыз келген шығар?</translation>
    </message>
    <message>
        <source>Nothing was found. A star finds beginnings of words: kaz*</source>
        <translation>Ештеңе табылмады. Жұлдызша сөздің басы бойынша табады: қаз*</translation>
    </message>
    <message>
        <source>Nothing has all of these words; these have some of them.</source>
        <translation>Бұл сөздердің бәрі бар жер жоқ; мұнда кейбірі ғана бар.</translation>
    </message>
    <message numerus="yes">
        <source>At least {n} places found.</source>
        <translation>
            <numerusform>Кемінде {n} жер табылды.</numerusform>
            <numerusform>Кемінде {n} жер табылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places found.</source>
        <translation>
            <numerusform>{n} жер табылды.</numerusform>
            <numerusform>{n} жер табылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{total} ішінен {shown}</translation>
    </message>
</context>
<context>
    <name>ui.tags.acts</name>
    <message>
        <source>Pinned tag {digit}</source>
        <translation>{digit}-бекітілген тег</translation>
    </message>
    <message>
        <source>Pinned tag {digit}: {tag}</source>
        <translation>{digit}-бекітілген тег: {tag}</translation>
    </message>
    <message>
        <source>No tag is pinned to {digit} yet. Press T, choose a tag in the list, and press Alt+{digit}.</source>
        <translation>{digit} санына әлі тег бекітілмеген. T басып, тізімнен тег таңдап, Alt+{digit} басыңыз.</translation>
    </message>
</context>
<context>
    <name>ui.tags.chooser</name>
    <message>
        <source>Filter by any name</source>
        <translation>Кез келген аты бойынша сүзу</translation>
    </message>
    <message>
        <source>Show only tags with these names</source>
        <translation>Тек осындай аттары бар тегтерді көрсету</translation>
    </message>
    <message>
        <source>Show only this kind</source>
        <translation>Тек осы түрін көрсету</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>барлық түрі</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Барлық тегтер</translation>
    </message>
    <message numerus="yes">
        <source>{n} tags</source>
        <translation>
            <numerusform>{n} тег</numerusform>
            <numerusform>{n} тег</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} tags</source>
        <translation>
            <numerusform>{total} тегтің {n}-і</numerusform>
            <numerusform>{total} тегтің {n}-і</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.tags.colours</name>
    <message>
        <source>Colour</source>
        <translation>Түсі</translation>
    </message>
    <message>
        <source>as its kind</source>
        <translation>түріне қарай</translation>
    </message>
    <message>
        <source>Colour: {colour}</source>
        <translation>Түсі: {colour}</translation>
    </message>
    <message>
        <source>As its &amp;kind</source>
        <translation>&amp;Түріне қарай</translation>
    </message>
    <message>
        <source>&amp;Another colour…</source>
        <translation>&amp;Басқа түс…</translation>
    </message>
    <message>
        <source>Colour of “{tag}”</source>
        <translation>«{tag}» тегінің түсі</translation>
    </message>
</context>
<context>
    <name>ui.tags.details</name>
    <message>
        <source>Pin…</source>
        <translation>Бекіту…</translation>
    </message>
    <message>
        <source>Show by this</source>
        <translation>Осымен көрсету</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Kind of the tag</source>
        <translation>Тегтің түрі</translation>
    </message>
    <message>
        <source>Add another name</source>
        <translation>Тағы бір ат қосу</translation>
    </message>
    <message>
        <source>Another name of this tag; Enter adds it</source>
        <translation>Осы тегтің тағы бір аты; Enter қосады</translation>
    </message>
    <message>
        <source>Names of this tag</source>
        <translation>Осы тегтің аттары</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Перне</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Аттары</translation>
    </message>
    <message>
        <source>Choose a tag to see its names.</source>
        <translation>Аттарын көру үшін тегті таңдаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>in {n} sources</source>
        <translation>
            <numerusform>{n} дереккөзде</numerusform>
            <numerusform>{n} дереккөзде</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing carries this tag yet.</source>
        <translation>Бұл тег әлі ештеңеге берілмеген.</translation>
    </message>
    <message>
        <source>{name} ({kind}, {n})</source>
        <translation>{name} ({kind}, {n})</translation>
    </message>
    <message>
        <source>Has a name in common with: {names}. If they are one, choose both in the list and merge them.</source>
        <translation>Мына тегпен ортақ аты бар: {names}. Егер бұл екеуі бір болса, тізімнен екеуін де таңдап, біріктіріңіз.</translation>
    </message>
    <message>
        <source>Pinned to {digit}</source>
        <translation>{digit} санына бекітілген</translation>
    </message>
    <message>
        <source>free</source>
        <translation>бос</translation>
    </message>
</context>
<context>
    <name>ui.tags.manager</name>
    <message>
        <source>Show where it is used</source>
        <translation>Қайда қойылғанын көрсету</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Біріктіру…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Жою…</translation>
    </message>
    <message>
        <source>Choose the tags in the list with Ctrl or Shift, then make them one.</source>
        <translation>Тізімнен тегтерді Ctrl не Shift басып таңдап, біріктіріңіз.</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Тегтерді жою</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations carry “{tag}”. They stay, without this tag.</source>
        <translation>
            <numerusform>«{tag}» тегі {n} белгіге қойылған. Белгі қалады, тек осы тегсіз.</numerusform>
            <numerusform>«{tag}» тегі {n} белгіге қойылған. Белгілер қалады, тек осы тегсіз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tags will be removed.</source>
        <translation>
            <numerusform>{n} тег жойылады.</numerusform>
            <numerusform>{n} тег жойылады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They were given {n} times; the annotations stay, without them.</source>
        <translation>
            <numerusform>Олар {n} рет берілген; белгілер қалады, тек оларсыз.</numerusform>
            <numerusform>Олар {n} рет берілген; белгілер қалады, тек оларсыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation>Болдырмау бәрін қайтарады.</translation>
    </message>
    <message>
        <source>One tag stays, with the names of all of them. Whatever carries the others carries it then. Undo parts them again.</source>
        <translation>Бір тег қалады, аттарының бәрі соған көшеді. Өзгелері қойылған жердің бәрінде сол тұрады. Болдырмау оларды қайта бөледі.</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Тегтерді біріктіру</translation>
    </message>
    <message>
        <source>The tag that stays</source>
        <translation>Қалатын тег</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Біріктіру</translation>
    </message>
</context>
<context>
    <name>ui.tags.names</name>
    <message>
        <source>Script and use</source>
        <translation>Жазуы, қолданылуы</translation>
    </message>
</context>
<context>
    <name>ui.tags.strip</name>
    <message>
        <source>Pinned tags</source>
        <translation>Бекітілген тегтер</translation>
    </message>
    <message>
        <source>{digit}: {kind} {name}</source>
        <translation>{digit}: {kind} {name}</translation>
    </message>
    <message>
        <source>Give this tag to the selected words.</source>
        <translation>Бұл тегті таңдалған сөздерге беру.</translation>
    </message>
    <message>
        <source>One digit &amp;lower</source>
        <translation>Бір сан &amp;төмен</translation>
    </message>
    <message>
        <source>One digit &amp;higher</source>
        <translation>Бір сан &amp;жоғары</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>&amp;Босату</translation>
    </message>
</context>
<context>
    <name>ui.tags.table</name>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Басқа аттары</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Белгілер</translation>
    </message>
    <message>
        <source>{head}: {cell}</source>
        <translation>{head}: {cell}</translation>
    </message>
</context>
<context>
    <name>ui.testimony.details</name>
    <message>
        <source>Who tells</source>
        <translation>Кім айтады</translation>
    </message>
    <message>
        <source>Name, as it is to be kept</source>
        <translation>Аты, сақталатын түрінде</translation>
    </message>
    <message>
        <source>Who writes it down</source>
        <translation>Кім жазып алады</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қай жерде</translation>
    </message>
    <message>
        <source>Village, town, country</source>
        <translation>Ауыл, қала, ел</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>A day, a month, or a year</source>
        <translation>Күні, айы немесе жылы</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Бос қалса да болады</translation>
    </message>
    <message>
        <source>Find out from the text</source>
        <translation>Мәтіннен анықтау</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Не туралы келісілді</translation>
    </message>
    <message>
        <source>In your own words: who may read this, whether names may be shown, from when on</source>
        <translation>Өз сөзіңізбен: мұны кім оқи алады, аттарды көрсетуге бола ма, қашаннан бастап</translation>
    </message>
    <message>
        <source>Closed: it never goes into a bundle</source>
        <translation>Жабық: ешқашан бумаға кірмейді</translation>
    </message>
    <message>
        <source>Open: it may go into bundles for others</source>
        <translation>Ашық: басқаларға арналған бумаларға кіре алады</translation>
    </message>
    <message>
        <source>Who may have it</source>
        <translation>Кімге беруге болады</translation>
    </message>
</context>
<context>
    <name>ui.testimony.page</name>
    <message>
        <source>The draft waits in the library.</source>
        <translation>Нобай кітапханада күтіп тұр.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Аяқтау</translation>
    </message>
    <message>
        <source>Make it a source of the archive, to be read and annotated.</source>
        <translation>Оқып, белгілеп отыру үшін мұрағаттың дереккөзіне айналдыру.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Бастамас бұрын</translation>
    </message>
    <message>
        <source>Whatever is not known yet can be filled in later. All of it is saved as you type.</source>
        <translation>Әзірге белгісіз нәрсені кейін толтыруға болады. Тергеніңіздің бәрі сол сәтте сақталады.</translation>
    </message>
    <message>
        <source>Begin writing</source>
        <translation>Жазуды бастау</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation>Бұл нобайды өшіру</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Қоятын сұрақтар</translation>
    </message>
    <message>
        <source>Enter or a click puts a question into the text.</source>
        <translation>Enter пернесі не шерту сұрақты мәтінге қояды.</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Не айтылды</translation>
    </message>
    <message>
        <source>Write as it is told.</source>
        <translation>Айтылғанынша жазыңыз.</translation>
    </message>
    <message>
        <source>Testimony of {narrator}</source>
        <translation>{narrator} айтқан естелік</translation>
    </message>
    <message>
        <source>Saved as a draft</source>
        <translation>Нобай болып сақталды</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Жазуды жалғастыру</translation>
    </message>
    <message>
        <source>New testimony</source>
        <translation>Жаңа естелік</translation>
    </message>
</context>
<context>
    <name>ui.testimony.questions</name>
    <message>
        <source>Where and when were you born, and how did you get your name?</source>
        <translation>Қай жерде, қай жылы тудыңыз, атыңызды кім, қалай қойды?</translation>
    </message>
    <message>
        <source>Who were your parents and grandparents, and to which clan do you belong?</source>
        <translation>Ата-анаңыз, ата-әжеңіз кімдер еді, қай рудансыз?</translation>
    </message>
    <message>
        <source>What did the home of your childhood look like, in summer and in winter?</source>
        <translation>Бала кездегі үйіңіз жазда қандай, қыста қандай еді?</translation>
    </message>
    <message>
        <source>Which language was spoken at home, which at school?</source>
        <translation>Үйде қай тілде, мектепте қай тілде сөйлейтін едіңіздер?</translation>
    </message>
    <message>
        <source>How did people marry in those days, and how was it arranged?</source>
        <translation>Ол кезде қалай үйленіп, қалай құда түсетін еді?</translation>
    </message>
    <message>
        <source>What did your family live on, and how did that change?</source>
        <translation>Отбасыңыз немен күн көретін еді, ол қалай өзгерді?</translation>
    </message>
    <message>
        <source>When did your family settle down, and who decided it?</source>
        <translation>Отбасыңыз қашан отырықшы болды, оны кім шешті?</translation>
    </message>
    <message>
        <source>Which road did you take, with whom, and how long did it last?</source>
        <translation>Қай жолмен, кіммен жүрдіңіздер, жол қанша уақытқа созылды?</translation>
    </message>
    <message>
        <source>What do you remember of the hungry years?</source>
        <translation>Аштық жылдарынан не есіңізде қалды?</translation>
    </message>
    <message>
        <source>Was anybody taken away, and what did you hear of them afterwards?</source>
        <translation>Біреуді алып кетті ме, кейін олар жайлы не естідіңіздер?</translation>
    </message>
    <message>
        <source>What songs, proverbs or stories did the old people pass on to you?</source>
        <translation>Үлкендерден қандай өлең, мақал не әңгіме қалды?</translation>
    </message>
    <message>
        <source>How were feasts and mourning kept when it was not allowed?</source>
        <translation>Тыйым салынған кезде той мен азаны қалай өткізетін едіңіздер?</translation>
    </message>
    <message>
        <source>Who else should be remembered, and by what name?</source>
        <translation>Тағы кімді, қандай атпен еске алған жөн?</translation>
    </message>
    <message>
        <source>What should those who come after you know?</source>
        <translation>Сізден кейінгілер нені білуі керек?</translation>
    </message>
</context>
<context>
    <name>ui.wording.named</name>
    <message>
        <source>last change</source>
        <translation>соңғы өзгеріс</translation>
    </message>
    <message>
        <source>bring in a text</source>
        <translation>мәтін қосу</translation>
    </message>
    <message>
        <source>rename a source</source>
        <translation>дереккөздің атауын өзгерту</translation>
    </message>
    <message>
        <source>open or close a source</source>
        <translation>дереккөзді ашу немесе жабу</translation>
    </message>
    <message>
        <source>remove a source</source>
        <translation>дереккөзді алып тастау</translation>
    </message>
    <message>
        <source>correct a text</source>
        <translation>мәтінді түзету</translation>
    </message>
    <message>
        <source>write down a testimony</source>
        <translation>естелік жазу</translation>
    </message>
    <message>
        <source>annotate</source>
        <translation>белгі қою</translation>
    </message>
    <message>
        <source>annotate every occurrence</source>
        <translation>кездескен жердің бәріне белгі қою</translation>
    </message>
    <message>
        <source>split an annotation</source>
        <translation>белгіні бөлу</translation>
    </message>
    <message>
        <source>join annotations</source>
        <translation>белгілерді біріктіру</translation>
    </message>
    <message>
        <source>edit a note</source>
        <translation>ескертпені өзгерту</translation>
    </message>
    <message>
        <source>change tags and note</source>
        <translation>тегтер мен ескертпені өзгерту</translation>
    </message>
    <message>
        <source>change tags</source>
        <translation>тегтерді өзгерту</translation>
    </message>
    <message>
        <source>give or take a tag</source>
        <translation>тегті беру не алу</translation>
    </message>
    <message>
        <source>move an annotation</source>
        <translation>белгіні жылжыту</translation>
    </message>
    <message>
        <source>place a lost annotation</source>
        <translation>жоғалған белгіні орнына қою</translation>
    </message>
    <message>
        <source>remove an annotation</source>
        <translation>белгіні алып тастау</translation>
    </message>
    <message>
        <source>make a tag</source>
        <translation>тег жасау</translation>
    </message>
    <message>
        <source>add a name to a tag</source>
        <translation>тегке ат қосу</translation>
    </message>
    <message>
        <source>save a search</source>
        <translation>ізденісті сақтау</translation>
    </message>
    <message>
        <source>rename a saved search</source>
        <translation>сақталған ізденістің атын өзгерту</translation>
    </message>
    <message>
        <source>remove a saved search</source>
        <translation>сақталған ізденісті өшіру</translation>
    </message>
    <message>
        <source>rename a spelling</source>
        <translation>жазылуын өзгерту</translation>
    </message>
    <message>
        <source>prefer a name</source>
        <translation>негізгі атты таңдау</translation>
    </message>
    <message>
        <source>take a name away</source>
        <translation>атты алып тастау</translation>
    </message>
    <message>
        <source>colour a tag</source>
        <translation>тегті бояу</translation>
    </message>
    <message>
        <source>change the kind of a tag</source>
        <translation>тегтің түрін өзгерту</translation>
    </message>
    <message>
        <source>merge tags</source>
        <translation>тегтерді біріктіру</translation>
    </message>
    <message>
        <source>remove a tag</source>
        <translation>тегті жою</translation>
    </message>
    <message>
        <source>save a draft</source>
        <translation>нобайды сақтау</translation>
    </message>
    <message>
        <source>throw a draft away</source>
        <translation>нобайды өшіру</translation>
    </message>
    <message>
        <source>keep a correction</source>
        <translation>түзетуді сақтау</translation>
    </message>
    <message>
        <source>throw a correction away</source>
        <translation>түзетуді тастау</translation>
    </message>
    <message>
        <source>source</source>
        <translation>дереккөз</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>белгі</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>тег</translation>
    </message>
    <message>
        <source>name</source>
        <translation>ат</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>нобай</translation>
    </message>
    <message>
        <source>original</source>
        <translation>түпнұсқа</translation>
    </message>
    <message>
        <source>text</source>
        <translation>мәтін</translation>
    </message>
    <message>
        <source>testimony</source>
        <translation>естелік</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>сақталған ізденіс</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>редакция</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Мәтіні</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>The narrator's name</source>
        <translation>Айтушының аты</translation>
    </message>
    <message>
        <source>The writer's name</source>
        <translation>Жазып алушының аты</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>Жері</translation>
    </message>
    <message>
        <source>The date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>The language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>Келісім</translation>
    </message>
    <message>
        <source>The colour</source>
        <translation>Түс</translation>
    </message>
    <message>
        <source>The search cannot be read at “{place}” (character {at}). Please write it differently.</source>
        <translation>Іздеу сөзі «{place}» деген жерінде түсініксіз ({at}-таңба). Басқаша жазып көріңіз.</translation>
    </message>
    <message>
        <source>The quotation mark at character {at} has no partner. Please add a closing ".</source>
        <translation>{at}-таңбадағы тырнақша жабылмаған. Жабатын " қойыңыз.</translation>
    </message>
    <message>
        <source>The bracket at character {at} is not closed. Please add a closing ).</source>
        <translation>{at}-таңбадағы жақша жабылмаған. Жабатын ) қойыңыз.</translation>
    </message>
    <message>
        <source>The closing bracket at character {at} has no opening one. Please take it away.</source>
        <translation>{at}-таңбадағы жабатын жақшаның ашылатыны жоқ. Оны алып тастаңыз.</translation>
    </message>
    <message>
        <source>“{place}” at character {at} needs words on both sides. Please add what is missing.</source>
        <translation>{at}-таңбадағы «{place}» екі жағынан да сөз керек етеді. Жетпейтінін қосыңыз.</translation>
    </message>
    <message>
        <source>“{place}” at character {at} is no filter. There are kind:, tag:, person:, place:, theme:, organisation:, event:, note:, title:, narrator:, source:, lang:, script:, date:, cites:, access:, annotator: and has:.</source>
        <translation>{at}-таңбадағы «{place}» — сүзгі емес. Сүзгілер: түрі:, тег:, адам:, жер:, тақырып:, ұйым:, оқиға:, ескертпе:, атауы:, айтушы:, дереккөз:, тіл:, жазу:, күні:, сілтеме:, рұқсат:, белгілеуші:, бар:.</translation>
    </message>
    <message>
        <source>The filter “{place}” at character {at} needs a word right after its colon.</source>
        <translation>{at}-таңбадағы «{place}» сүзгісінің қос нүктесінен кейін бірден сөз тұруы керек.</translation>
    </message>
    <message>
        <source>“{place}” at character {at} is no kind. There are passage, note, tag, source, person, place, theme, organisation and event.</source>
        <translation>{at}-таңбадағы «{place}» деген түр жоқ. Мыналар бар: passage, note, tag, source, person, place, theme, organisation, event.</translation>
    </message>
    <message>
        <source>“{place}” at character {at} is no language. Please write kk, ru, en, ug, zh or another short sign.</source>
        <translation>{at}-таңбадағы «{place}» — тіл емес. kk, ru, en, ug, zh немесе басқа қысқа белгі жазыңыз.</translation>
    </message>
    <message>
        <source>“{place}” at character {at} is no script. There are cyrillic, latin, arabic, han, and the short signs of others.</source>
        <translation>{at}-таңбадағы «{place}» — жазу емес. кирил, латын, төте, қытай жазулары және басқаларының қысқа белгілері бар.</translation>
    </message>
    <message>
        <source>“{place}” at character {at} is not open or closed. Please write one of the two.</source>
        <translation>{at}-таңбадағы «{place}» — ашық та, жабық та емес. Екеуінің бірін жазыңыз.</translation>
    </message>
    <message>
        <source>“{place}” at character {at} is nothing to be asked for with has:. There are note, tag and date.</source>
        <translation>{at}-таңбадағы «{place}» дегенді бар: арқылы іздеуге болмайды. ескертпе, тег, күні бар.</translation>
    </message>
    <message>
        <source>“{place}” at character {at} is no date. Please write a year, as in 1931, or two, as in 1930..1932.</source>
        <translation>{at}-таңбадағы «{place}» — күн емес. 1931 сияқты бір жылды не 1930..1932 сияқты екі жылды жазыңыз.</translation>
    </message>
    <message>
        <source>“{place}” at character {at} goes too far. After a word there may be ~1 or ~2, after words in quotation marks up to ~100.</source>
        <translation>{at}-таңбадағы «{place}» тым алыс. Сөзден кейін ~1 не ~2, тырнақшадағы сөздерден кейін ~100 дейін жазуға болады.</translation>
    </message>
    <message>
        <source>A search must also say what to look for, not only what to leave out.</source>
        <translation>Іздегенде нені қоспауды ғана емес, нені іздеуді де айту керек.</translation>
    </message>
    <message>
        <source>“{place}” at character {at} needs a letter or two beside it, as in kaz*, *stan or q?z.</source>
        <translation>{at}-таңбадағы «{place}» белгісінің қасында бір-екі әріп керек, мысалы kaz*, *stan не q?z.</translation>
    </message>
    <message>
        <source>Please type at least one word to look for.</source>
        <translation>Іздейтін кемінде бір сөз жазыңыз.</translation>
    </message>
    <message>
        <source>This search is too long. Please use fewer words.</source>
        <translation>Іздеу тым ұзақ. Сөзді азайтыңыз.</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>ол жоқ</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>оны оқуға болмайды</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>бұл қалта</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>бұл кәдімгі файл емес</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>сілтемелері бір-біріне қайта апарады</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>аты тым ұзақ</translation>
    </message>
    <message>
        <source>it is an archive</source>
        <translation>бұл — мұрағат</translation>
    </message>
    <message>
        <source>files in it are missing</source>
        <translation>ішінде файлдар жетпейді</translation>
    </message>
    <message>
        <source>person</source>
        <translation>адам</translation>
    </message>
    <message>
        <source>place</source>
        <translation>жер</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>тақырып</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>ұйым</translation>
    </message>
    <message>
        <source>event</source>
        <translation>оқиға</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>көрсетіледі</translation>
    </message>
    <message>
        <source>romanisation</source>
        <translation>латынша жазылуы</translation>
    </message>
    <message>
        <source>pseudonym</source>
        <translation>бүркеншік ат</translation>
    </message>
    <message>
        <source>Arabic script</source>
        <translation>араб жазуы</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>қытай жазуы</translation>
    </message>
    <message>
        <source>Mongolian script</source>
        <translation>моңғол жазуы</translation>
    </message>
    <message>
        <source>no letters</source>
        <translation>әріпсіз</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>зәйтүн</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>көк</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>күлгін</translation>
    </message>
    <message>
        <source>rust</source>
        <translation>тот</translation>
    </message>
    <message>
        <source>berry</source>
        <translation>жидек</translation>
    </message>
    <message>
        <source>steel</source>
        <translation>болат</translation>
    </message>
    <message>
        <source>moss</source>
        <translation>мүк</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>көкшіл жасыл</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>қызғылт</translation>
    </message>
    <message>
        <source>In the texts</source>
        <translation>Мәтіндерден</translation>
    </message>
    <message>
        <source>In notes</source>
        <translation>Ескертпелерден</translation>
    </message>
    <message>
        <source>Titles and people of sources</source>
        <translation>Дереккөздердің атаулары мен адамдары</translation>
    </message>
    <message>
        <source>Kazakh, Cyrillic</source>
        <translation>Қазақша, кирилл жазуы</translation>
    </message>
    <message>
        <source>Kazakh, Arabic script</source>
        <translation>Қазақша, төте жазу</translation>
    </message>
    <message>
        <source>Kazakh, Latin</source>
        <translation>Қазақша, латын жазуы</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Ағылшынша</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>Ұйғырша</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Моңғолша</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Түрікше</translation>
    </message>
    <message>
        <source>language not known</source>
        <translation>тілі белгісіз</translation>
    </message>
</context>
<context>
    <name>ui.wording.page_words</name>
    <message>
        <source>Annotated texts</source>
        <translation>Белгіленген мәтіндер</translation>
    </message>
    <message>
        <source>This page shows the texts of this bundle with their highlights, notes and tags. The same is kept beside it in files for other programs.</source>
        <translation>Бұл бетте осы бумадағы мәтіндер бояп белгіленген жерлерімен, ескертпелерімен және тегтерімен көрсетілген. Солардың бәрі басқа бағдарламаларға арналған файлдарда да осы бетпен қатар жатыр.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Жасалған күні</translation>
    </message>
    <message>
        <source>with</source>
        <translation>· бағдарламасы</translation>
    </message>
    <message>
        <source>Sources left out of this bundle</source>
        <translation>Осы бумаға кірмеген дереккөздер</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>Colours of the highlights</source>
        <translation>Белгілердің түстері</translation>
    </message>
    <message>
        <source>without a tag</source>
        <translation>тегсіз</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Index of tags</source>
        <translation>Тегтер көрсеткіші</translation>
    </message>
    <message>
        <source>also</source>
        <translation>сондай-ақ</translation>
    </message>
    <message>
        <source>Nothing is tagged in these texts.</source>
        <translation>Бұл мәтіндерде тег қойылмаған.</translation>
    </message>
    <message>
        <source>This bundle holds no texts.</source>
        <translation>Бұл бумада мәтін жоқ.</translation>
    </message>
    <message>
        <source>Annotations whose words are no longer in the text</source>
        <translation>Сөздері мәтіннен табылмай қалған белгілер</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Айтқан</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>Жазып алған</translation>
    </message>
    <message>
        <source>Back to the words</source>
        <translation>Мәтіндегі орнына қайту</translation>
    </message>
    <message>
        <source>To the note</source>
        <translation>Ескертпеге өту</translation>
    </message>
    <message>
        <source>Back to the contents</source>
        <translation>Мазмұнына қайту</translation>
    </message>
    <message>
        <source>What is in this bundle</source>
        <translation>Бұл бумада не бар</translation>
    </message>
    <message>
        <source>the files as they were brought in, byte for byte</source>
        <translation>қосылған файлдар, байтына дейін өзгеріссіз</translation>
    </message>
    <message>
        <source>the texts as they are shown here, as plain text (UTF-8)</source>
        <translation>мұнда көрсетілген мәтіндер, кәдімгі мәтін түрінде (UTF-8)</translation>
    </message>
    <message>
        <source>what each file named by a number is</source>
        <translation>нөмірмен аталған файлдардың әрқайсысы не екені</translation>
    </message>
    <message>
        <source>all annotations as a table</source>
        <translation>барлық белгілер кесте түрінде</translation>
    </message>
    <message>
        <source>all tags as a table</source>
        <translation>барлық тегтер кесте түрінде</translation>
    </message>
    <message>
        <source>all annotations for other programs (W3C Web Annotation)</source>
        <translation>барлық белгілер, басқа бағдарламаларға арналған (W3C Web Annotation)</translation>
    </message>
    <message>
        <source>The files beside this folder hold a checksum of every file (BagIt), so that damage can be found.</source>
        <translation>Осы қалтамен қатар жатқан файлдарда әр файлдың бақылау қосындысы бар (BagIt), сондықтан бүлінген жері болса, табуға болады.</translation>
    </message>
</context>
<context>
    <name>ui.wording.problems</name>
    <message>
        <source>Something is wrong with {row}: {detail}.</source>
        <translation>{row} жазбасында ақау бар: {detail}.</translation>
    </message>
    <message>
        <source>The original file {row} is no longer what was brought in ({detail}). Please bring it back from a backup.</source>
        <translation>{row} түпнұсқа файлы қосылған күйінде емес ({detail}). Оны сақтық көшірмеден қайтарыңыз.</translation>
    </message>
    <message>
        <source>The text {row} is no longer what was written ({detail}). Please bring it back from a backup.</source>
        <translation>{row} мәтіні жазылған күйінде емес ({detail}). Оны сақтық көшірмеден қайтарыңыз.</translation>
    </message>
    <message>
        <source>The passages of the text {row} are no longer those that were written ({detail}).</source>
        <translation>{row} мәтінінің үзінділері жазылған күйінде емес ({detail}).</translation>
    </message>
    <message>
        <source>The annotation {row} is no longer what was written ({detail}). Please compare it with a backup.</source>
        <translation>{row} белгісі жазылған күйінде емес ({detail}). Сақтық көшірмемен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The annotation {row} no longer holds the words that stand in its text ({detail}).</source>
        <translation>{row} белгісіндегі сөздер мәтіндегімен сәйкес емес ({detail}).</translation>
    </message>
    <message>
        <source>The entry {row} is missing ({detail}). Please compare with a backup.</source>
        <translation>{row} жазбасы жоқ ({detail}). Сақтық көшірмемен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The entry {row} was not written by this program ({detail}).</source>
        <translation>{row} жазбасын бұл бағдарлама жазбаған ({detail}).</translation>
    </message>
    <message>
        <source>The entry {row} is no longer what was written ({detail}).</source>
        <translation>{row} жазбасы жазылған күйінде емес ({detail}).</translation>
    </message>
    <message>
        <source>The journal has a gap at number {row} ({detail}).</source>
        <translation>Журналдың {row}-нөмірінде үзік бар ({detail}).</translation>
    </message>
    <message>
        <source>The journal was changed at number {row} ({detail}).</source>
        <translation>Журналдың {row}-нөмірі өзгертілген ({detail}).</translation>
    </message>
    <message>
        <source>The file itself is damaged: {detail}. Please go back to a backup; keep this file too.</source>
        <translation>Файлдың өзі бүлінген: {detail}. Сақтық көшірмеге оралыңыз; бұл файлды да сақтап қойыңыз.</translation>
    </message>
    <message>
        <source>The entry {row} points at something that is not there ({detail}).</source>
        <translation>{row} жазбасы жоқ нәрсеге сілтейді ({detail}).</translation>
    </message>
    <message>
        <source>The archive holds something that this program did not put there ({detail}).</source>
        <translation>Мұрағатта бұл бағдарлама қоспаған нәрсе бар ({detail}).</translation>
    </message>
    <message>
        <source>Part of the archive's form is missing or changed ({detail}).</source>
        <translation>Мұрағат құрылымының бір бөлігі жоқ немесе өзгерген ({detail}).</translation>
    </message>
    <message>
        <source>Part of the file cannot be read: {detail}. Please go back to a backup; keep this file too.</source>
        <translation>Файлдың бір бөлігі оқылмайды: {detail}. Сақтық көшірмеге оралыңыз; бұл файлды да сақтап қойыңыз.</translation>
    </message>
</context>
</TS>
