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
</context>
<context>
    <name>app.cli.bundles</name>
    <message>
        <source>{path} is written and was read back: {sources} sources, {annotations} annotations.</source>
        <translation>{path} жазылды және қайта оқып тексерілді; дереккөз саны: {sources}, белгі саны: {annotations}.</translation>
    </message>
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
        <source>Build the search index anew.</source>
        <translation>Іздеу индексін жаңадан жасау.</translation>
    </message>
    <message>
        <source>The search index is new and holds every change up to number {n}.</source>
        <translation>Іздеу индексі жаңартылды, онда {n}-өзгеріске дейінгінің бәрі бар.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Шығарылуда</translation>
    </message>
    <message numerus="yes">
        <source>{n} closed sources were left out.</source>
        <translation>
            <numerusform>{n} жабық дереккөз кірмеді.</numerusform>
            <numerusform>{n} жабық дереккөз кірмеді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Building the index</source>
        <translation>Индекс жасалуда</translation>
    </message>
</context>
<context>
    <name>app.cli.changing</name>
    <message>
        <source>{path} is ready. Bring texts in with “add”.</source>
        <translation>{path} дайын. Мәтіндерді «add» арқылы қосыңыз.</translation>
    </message>
    <message>
        <source>Make a new, empty archive.</source>
        <translation>Жаңа, бос мұрағат жасау.</translation>
    </message>
    <message>
        <source>The title of the archive; its file name if you give none.</source>
        <translation>Мұрағаттың атауы; берілмесе, файл аты алынады.</translation>
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
        <source>Show whether a source is open or closed, or change it.</source>
        <translation>Дереккөздің ашық не жабық екенін көрсету немесе өзгерту.</translation>
    </message>
    <message>
        <source>Open it for bundles, or close it.</source>
        <translation>Бумалар үшін ашу немесе жабу.</translation>
    </message>
    <message>
        <source>Annotate a passage of a source with a note and tags.</source>
        <translation>Дереккөздегі үзіндіге белгі қойып, ескертпе мен тегтер беру.</translation>
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
        <source>Your note.</source>
        <translation>Ескертпеңіз.</translation>
    </message>
    <message>
        <source>A tag, such as person:NAME, place:NAME or theme:NAME; give it as often as you like.</source>
        <translation>Тег, мысалы person:АТЫ, place:АТЫ немесе theme:АТЫ; қанша керек болса, сонша рет беруге болады.</translation>
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
        <source>Bringing texts in</source>
        <translation>Мәтіндер қосылуда</translation>
    </message>
    <message>
        <source>Give either --quote or --span.</source>
        <translation>--quote немесе --span біреуін ғана беріңіз.</translation>
    </message>
    <message>
        <source>Taken back: {act}.</source>
        <translation>Қайтарып алынды: {act}.</translation>
    </message>
    <message>
        <source>Done again: {act}.</source>
        <translation>Қайта жасалды: {act}.</translation>
    </message>
    <message>
        <source>    Its encoding was taken to be {encoding}; if the letters look wrong, undo and add it again with --encoding.</source>
        <translation>    Кодтауы {encoding} деп алынды; әріптері бұзылып көрінсе, болдырмай, --encoding арқылы қайта қосыңыз.</translation>
    </message>
    <message>
        <source>A span is two whole numbers, such as 120:145.</source>
        <translation>Аралық екі бүтін саннан тұрады, мысалы 120:145.</translation>
    </message>
</context>
<context>
    <name>app.cli.frame</name>
    <message>
        <source>Something went wrong inside the program; your archive is as it was before this command. Please send the file {path} to the people who make Kazakh Archive.</source>
        <translation>Бағдарламаның ішінде қате болды; мұрағатыңыз осы пәрменге дейінгі күйінде. {path} файлын Kazakh Archive жасаушыларына жіберіңізші.</translation>
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
        <source>{language}, {length} characters, {access}</source>
        <translation>{language}, таңба саны: {length}, {access}</translation>
    </message>
    <message>
        <source>Show one source: what is known of it, and its text.</source>
        <translation>Бір дереккөзді көрсету: ол туралы мәлімет және мәтіні.</translation>
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
        <source>List the tags of an archive with all their names.</source>
        <translation>Мұрағаттағы тегтер тізімі, барлық аттарымен.</translation>
    </message>
    <message numerus="yes">
        <source>{n} hits.</source>
        <translation>
            <numerusform>{n} нәтиже.</numerusform>
            <numerusform>{n} нәтиже.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search passages, notes, tags and sources.</source>
        <translation>Үзінділерден, ескертпелерден, тегтер мен дереккөздерден іздеу.</translation>
    </message>
    <message>
        <source>Show at most so many hits.</source>
        <translation>Ең көбі осынша нәтиже көрсету.</translation>
    </message>
    <message>
        <source>Check that nothing in an archive is damaged.</source>
        <translation>Мұрағатта бүлінген ештеңе жоғын тексеру.</translation>
    </message>
    <message>
        <source>Told by {narrator}, written down by {writer}, {place}, {date}.</source>
        <translation>Айтқан: {narrator}; жазып алған: {writer}; {place}, {date}.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Тексерілуде</translation>
    </message>
    <message>
        <source>Everything is sound: {originals} originals, {texts} texts, {annotations} annotations and {entries} entries of the journal are as they were written.</source>
        <translation>Бәрі бүтін: түпнұсқалар ({originals}), мәтіндер ({texts}), белгілер ({annotations}) және журнал жазбалары ({entries}) жазылған күйінде тұр.</translation>
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
    <name>exchange.page</name>
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
        <translation>бағдарламасы:</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Мәтіндер</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Белгілер</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Тегтер</translation>
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
        <source>People</source>
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
        <source>Notes</source>
        <translation>Ескертпелер</translation>
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
        <source>Where</source>
        <translation>Қай жерде</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Не туралы келісілді</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
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
    <name>ui.actions</name>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Мұрағат</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Түзету</translation>
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
        <source>&amp;View</source>
        <translation>К&amp;өрініс</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Анықтама</translation>
    </message>
    <message>
        <source>&amp;New archive…</source>
        <translation>&amp;Жаңа мұрағат…</translation>
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
        <source>&amp;Close</source>
        <translation>Жа&amp;бу</translation>
    </message>
    <message>
        <source>Close the window.</source>
        <translation>Терезені жабу.</translation>
    </message>
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
        <source>&amp;Search everything</source>
        <translation>Бәрінен &amp;іздеу</translation>
    </message>
    <message>
        <source>Go to the search box: texts, notes, tags and titles.</source>
        <translation>Іздеу жолына өту: мәтіндер, ескертпелер, тегтер және атаулар.</translation>
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
        <source>Re&amp;move from the archive</source>
        <translation>Мұрағаттан а&amp;лып тастау</translation>
    </message>
    <message>
        <source>Take the chosen source out of the archive; undo brings it back.</source>
        <translation>Таңдалған дереккөзді мұрағаттан алып тастау; «Болдырмау» оны қайтарады.</translation>
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
        <source>&amp;Next annotation</source>
        <translation>&amp;Келесі белгі</translation>
    </message>
    <message>
        <source>Go to the annotation that comes next in the text.</source>
        <translation>Мәтіндегі келесі белгіге өту.</translation>
    </message>
    <message>
        <source>&amp;Previous annotation</source>
        <translation>&amp;Алдыңғы белгі</translation>
    </message>
    <message>
        <source>Go to the annotation before this one in the text.</source>
        <translation>Мәтіндегі алдыңғы белгіге өту.</translation>
    </message>
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
        <source>Next &amp;pane</source>
        <translation>Келесі &amp;бөлік</translation>
    </message>
    <message>
        <source>Go from one part of the window to the next.</source>
        <translation>Терезенің бір бөлігінен келесісіне өту.</translation>
    </message>
    <message>
        <source>Lar&amp;ger letters</source>
        <translation>Әріпті ү&amp;лкейту</translation>
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
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Нұсқаулық</translation>
    </message>
    <message>
        <source>Read how things are done.</source>
        <translation>Не қалай істелетінін оқу.</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Пернелер</translation>
    </message>
    <message>
        <source>See every key there is.</source>
        <translation>Барлық пернелерді көру.</translation>
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
    <name>ui.messages</name>
    <message>
        <source>Something went wrong in the program itself. What you had saved before is safe. Please tell us about it, so that we can mend it.</source>
        <translation>Бағдарламаның өзінде қате болды. Бұған дейін сақталғанның бәрі аман. Бізге хабарлаңызшы, түзетейік.</translation>
    </message>
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
        <source>{name} was opened for reading only. Open it again in the usual way to make changes.</source>
        <translation>{name} тек оқуға ашылған. Өзгерту үшін оны әдеттегідей қайта ашыңыз.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({detail}). Please choose another folder or name, or ask for the right to write there.</source>
        <translation>{path} жазылмай тұр ({detail}). Басқа қалта не ат таңдаңыз немесе сонда жазуға рұқсат сұраңыз.</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {path}, and nothing was changed. Please free some space and try again.</source>
        <translation>{path} жатқан дискіде орын қалмапты, ештеңе өзгерген жоқ. Орын босатып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>{name} is busy in another program, and nothing was changed. Please try again in a moment.</source>
        <translation>{name} басқа бағдарламада бос емес, ештеңе өзгерген жоқ. Сәлден соң қайталап көріңіз.</translation>
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
        <source>The places {start} to {end} are no stretch of this text, which has {length} characters. Please choose at least one character inside it.</source>
        <translation>{start}–{end} аралығы бұл мәтінге сай емес: мәтінде {length} таңба бар. Мәтіннің ішінен кемінде бір таңба таңдаңыз.</translation>
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
        <source>This name holds invisible control characters. Please type it anew instead of pasting it.</source>
        <translation>Бұл атта көрінбейтін басқару таңбалары бар. Көшіріп қоймай, қайтадан теріп жазыңыз.</translation>
    </message>
    <message>
        <source>{field} cannot be kept as it is. Please write it differently.</source>
        <translation>«{field}» бұл күйінде сақталмайды. Басқаша жазып көріңіз.</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>Болдырмайтын ештеңе қалмады.</translation>
    </message>
    <message>
        <source>There is nothing left to redo.</source>
        <translation>Қайталайтын ештеңе қалмады.</translation>
    </message>
    <message>
        <source>“{act}” cannot be taken back any more, because something it touched was changed since. Nothing was changed now; please make the change you want by hand.</source>
        <translation>«{act}» әрекетін енді қайтарып алуға болмайды, өйткені ол тиген нәрсе содан бері өзгерген. Қазір ештеңе өзгерген жоқ; керек өзгерісті қолмен жасаңыз.</translation>
    </message>
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
        <source>The encoding of {name} could not be found out. Please choose one by hand and look at the preview.</source>
        <translation>{name} қай кодтаумен жазылғаны анықталмады. Кодтауды қолмен таңдап, алдын ала көріністі қараңыз.</translation>
    </message>
    <message>
        <source>{name} is in the archive already, as “{title}”. It was not brought in a second time.</source>
        <translation>{name} мұрағатта бар: «{title}». Екінші рет қосылған жоқ.</translation>
    </message>
    <message>
        <source>The search index cannot be used at {folder}. Your archive is not affected; please check that this folder can be written to.</source>
        <translation>{folder} қалтасындағы іздеу индексін пайдалану мүмкін емес. Мұрағатыңызға зияны жоқ; осы қалтаға жазуға бола ма — тексеріңіз.</translation>
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
        <source>The places {start} to {end} are no stretch of a text: it must begin at 0 or later and end after it begins.</source>
        <translation>{start}–{end} аралығы жарамсыз: аралық 0-ден немесе одан кейін басталып, басынан кейін аяқталуы керек.</translation>
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
        <source>{field} is still empty. Please fill it in.</source>
        <translation>«{field}» әлі бос тұр. Толтырыңыз.</translation>
    </message>
    <message>
        <source>{field} is too long. Please shorten it.</source>
        <translation>«{field}» тым ұзақ. Қысқартыңыз.</translation>
    </message>
    <message>
        <source>{name} is not written in the encoding {encoding}. Please choose another encoding for it.</source>
        <translation>{name} файлы {encoding} кодтауымен жазылмаған. Басқа кодтау таңдаңыз.</translation>
    </message>
    <message>
        <source>The search index is being written by another window. Please try again in a moment.</source>
        <translation>Іздеу индексін қазір басқа терезе жазып жатыр. Сәлден соң қайталап көріңіз.</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>жазба</translation>
    </message>
    <message>
        <source>The field</source>
        <translation>Өріс</translation>
    </message>
</context>
<context>
    <name>ui.named</name>
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
        <source>write down a testimony</source>
        <translation>естелік жазу</translation>
    </message>
    <message>
        <source>annotate</source>
        <translation>белгі қою</translation>
    </message>
    <message>
        <source>edit a note</source>
        <translation>ескертпені өзгерту</translation>
    </message>
    <message>
        <source>change tags</source>
        <translation>тегтерді өзгерту</translation>
    </message>
    <message>
        <source>move an annotation</source>
        <translation>белгіні жылжыту</translation>
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
        <source>rename a tag</source>
        <translation>тегтің атын өзгерту</translation>
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
        <source>Your name</source>
        <translation>Атыңыз</translation>
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
        <source>“{place}” at character {at} is no filter. There are kind: and tag:.</source>
        <translation>{at}-таңбадағы «{place}» сүзгі емес. kind: және tag: бар.</translation>
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
        <source>A search must also say what to look for, not only what to leave out.</source>
        <translation>Іздегенде нені қоспауды ғана емес, нені іздеуді де айту керек.</translation>
    </message>
    <message>
        <source>The star at character {at} needs the beginning of a word before it, as in kaz*.</source>
        <translation>{at}-таңбадағы жұлдызшаның алдында сөздің басы тұруы керек, мысалы қаз*.</translation>
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
        <source>Chinese</source>
        <translation>Қытайша</translation>
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
    <message>
        <source>last change</source>
        <translation>соңғы өзгеріс</translation>
    </message>
</context>
<context>
    <name>ui.panels.annotation_editor</name>
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
    <name>ui.panels.annotation_list</name>
    <message>
        <source>{tags}: “{quote}”</source>
        <translation>{tags}: «{quote}»</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>тегсіз</translation>
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
        <source>No annotations yet. Select some words in the text and press T.</source>
        <translation>Әзірге белгі жоқ. Мәтіннен бірнеше сөз таңдап, T басыңыз.</translation>
    </message>
    <message>
        <source>Annotations of this text</source>
        <translation>Осы мәтіннің белгілері</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Сүзгі</translation>
    </message>
    <message>
        <source>Show only annotations with these words</source>
        <translation>Тек осы сөздер бар белгілерді көрсету</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations</source>
        <translation>
            <numerusform>{n} белгі</numerusform>
            <numerusform>{n} белгі</numerusform>
        </translation>
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
    <name>ui.problems</name>
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
<context>
    <name>ui.reader.announcing</name>
    <message numerus="yes">
        <source>{n} annotations: {tags}</source>
        <translation>
            <numerusform>{n} белгі: {tags}</numerusform>
            <numerusform>{n} белгі: {tags}</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotation chosen: {tags}</source>
        <translation>Таңдалған белгі: {tags}</translation>
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
    <name>ui.reader.offer_list</name>
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
</context>
<context>
    <name>ui.reader.presenter</name>
    <message>
        <source>Choose a source on the left to read it here.</source>
        <translation>Мұнда оқу үшін сол жақтан дереккөз таңдаңыз.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Көшіріп алу</translation>
    </message>
    <message>
        <source>There is no further annotation in this text.</source>
        <translation>Бұл мәтінде бұдан әрі белгі жоқ.</translation>
    </message>
    <message>
        <source>Select some words first, with the mouse or with Shift and the arrows.</source>
        <translation>Алдымен тінтуірмен немесе Shift пен бағыттауыш пернелер арқылы бірнеше сөз таңдаңыз.</translation>
    </message>
    <message>
        <source>Select some words, and the tags given last are repeated on them.</source>
        <translation>Бірнеше сөз таңдаңыз, оларға соңғы берілген тегтер қайта қойылады.</translation>
    </message>
</context>
<context>
    <name>ui.reader.quick_tag</name>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Tags and note</source>
        <translation>Тегтер мен ескертпе</translation>
    </message>
    <message>
        <source>Enter: take and save  ·  Tab: take another  ·  Esc: cancel</source>
        <translation>Enter: алып, сақтау  ·  Tab: тағы алу  ·  Esc: бас тарту</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>«{quote}»</translation>
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
</context>
</TS>
