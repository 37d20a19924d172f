// The words of word codes: 1024 short English words that can be read over a bad telephone line.

/// Chosen for this project: four to seven letters, lower case, known to everybody, without homophones, no two of them one letter or one
/// swap apart, none about violence, illness, faith, police work, numbers or dates. The first four letters tell them apart. A change of any
/// word would change what printed codes mean.
enum WordList {
    static let words: [String] = text.split(whereSeparator: \.isWhitespace).map(String.init)

    /// Places in `words` by first four letters.
    static let placesByPrefix = Dictionary(words.enumerated().map { ($0.element.prefix(4), $0.offset) }) { first, _ in first }

    private static let text = """
        acorn acre across action adopt advance agile airport album alcove almond alpine amazing amber amuse anchor ancient ankle
        answer anthem antique antler anvil apart apple apron arcade arctic arena aroma arrange arrive article asleep aspen
        athlete atlas attend attic aurora author autumn avenue avocado avoid awake award awesome baboon badger bagel bagpipe
        baker balance balcony ballad bamboo banana banjo banner barber barley barn barrel basic basket batch battery beacon
        beagle beam beauty beaver bedroom beetle bench beret bicycle bike biology bird biscuit bison blanket blast blend bless
        blink blossom boat bobcat body bold bonfire bonnet bonus book border borrow bottle boulder bounce bouquet bowl bracket
        brain branch brave breeze brick bridge brief bright bring broad bronze brother brush bubble bucket budget buffalo bugle
        bulb bumper bundle bunny busy butter buzz cabbage cabin cable cactus cadence calcium camel campus canal candle canoe
        canvas canyon caramel carbon cargo carpet carrot carve cascade cashew castle casual cedar celery cello cement century
        chair chalk chamber change chapter charm chase cheese cherry chess chicken chimney chip choice chorus cinder cinema
        circle citizen citrus city civic clarity classic clay clean clever cliff climb clock closet cloth cloud clown cluster
        coach coast cobalt cobbler coconut coffee coin collar column comedy comfort compass concert condor cookie cool copper
        copy coral corner cosmic costume cottage cougar country cousin cowboy coyote cradle crane crater crayon cream credit
        creek cricket crisp crop crowd crumb crystal cube culture cupcake curious curtain cushion custom cycle dairy dance
        daring dash dawn dazzle decade deep delight delta denim depth design desk diamond diesel digital dinner diploma direct
        dive divide dolphin donkey doodle dragon drama draw dress drift drill drum duck dune dust dynamic eager early easel
        eclipse economy elbow elder elegant element elite emblem embrace emerald empire enable encore endless energy engine
        enjoy enter entry equip evening example exotic expert explore eyebrow fabric face falcon family famous fancy farm
        fashion feast feather feed fence fern field film filter final finch finger fish fitness flag flame flannel flash flavor
        flight float flood floral flute focus foil folder forget fork fortune forum forward fossil fragile freedom fresh friend
        frisbee frog front fruit fuel future gadget galaxy gallery game garage garden garlic gazebo gentle geyser giant giraffe
        glacier glad glass glide global glory glove glow glue goal golf gondola good gopher grace granite gravy grid grotto
        group guess guitar gumdrop habit haddock hammer hamster hand happy harmony harvest haven hazel head health heavy hedge
        height helmet help herb heron hexagon hickory hidden highway hill history hobby hockey holiday hollow home honest
        horizon horse hotel hover huge human humble hydrant icicle icon ideal igloo imagine impact indigo indoor inside inspire
        install invite iris island ivory jacket jaguar jasmine javelin jazz jelly jester jigsaw joke journal jubilee juice jumbo
        jump jungle juniper karate kayak kennel kettle kimono kind kingdom kiosk kitchen kite kitten kiwi label ladder lagoon
        lake lamp lantern laptop larch large laser lasso lattice laugh laundry laurel leader league ledger left legend leisure
        lemon lemur length lentil letter level liberty library lilac liquid list little lizard lobster local logic long loop
        lucky lullaby lunar lunch luxury lyric machine magic magnet magpie mailbox mallard mammal manage mango manual maple
        marble margin marine maroon mask master meadow measure medal melody member memory mention menu mercury merit meteor
        middle mild mint minute mirror mission mixture mobile model moment money monsoon month moon mosaic motion motor mouse
        movie muffin mule museum music mustard mutual mystery myth napkin narrow narwhal nation nature navy near nectar needle
        nephew nest network neutral nickel nimble noise nomad normal north note notice novel nugget number nutmeg nylon oasis
        oatmeal oboe ocean octave octopus offer office olive omega onion open opera orange orbit orchid origami osprey ostrich
        otter outdoor oval oxygen pacific package paddle paint palace palm panda panel panther papaya paper paprika parade
        parcel parent park parsley partner pass pastel path patio pattern pave payment peach peanut pearl pebble pelican pencil
        penguin pepper perfect phone photo physics piano pickle picnic picture pigeon pillow pilot pioneer pirate pitch pizza
        plaid planet plastic plate plaza plenty plover plum pocket poem polar polite polka pond popcorn poppy popular porch post
        potato pottery powder praise pretty price prism project proof proud public pudding pulse puma pumpkin pupil puppet
        purple push puzzle pyramid quail quartz queen quick quiet quiver quiz rabbit raccoon radar radio raft raisin rally
        random rattle ravine ready recipe recycle relax rescue reunion reward ribbon rich ripple rise river robin robot robust
        rodeo room rooster rosette rotate rough rowing royal rubber ruby ruler runner rural rustic safari safe saffron saga
        salad salon salt sample sandal sapling sardine satin saturn sauce sausage scale scarf scatter scenic school science
        scooter score scout screen script scroll search season seat second secret sequoia sesame session shade shallow sharp
        shed sheep shelf sherpa shield shine shirt shoe shovel shrimp shrub shuffle side signal silent silk silver skate sketch
        skill skipper skylark slice slope small smart smile smooth snack snail snap snorkel snow soccer soda soft solid solve
        sonata soup source south space sparrow spell sphere spider spin spiral splash sponge spoon sport spread spring sprout
        spruce square squid stable stage stamp station steam step stereo stitch stone strap strong style sudden sugar suggest
        summer sunrise sunset super surface swan sweater swift swim swing swirl symbol syrup system tablet tackle tadpole talent
        talk tandem tape target tartan taste taxi teacup teapot temple tenant tennis tent terrace thank thimble thistle thread
        thrive throw thumb thunder ticket tidy tiger timber time tinsel tissue title token tomato tooth topaz topic tornado
        toucan tourist tower town track trade traffic trail travel treat tree trellis trend tribute trim trinket trolley trophy
        truffle trumpet trunk trust truth tulip tundra tunnel turkey turnip turtle tutor twin twist uncle unicorn unique update
        upgrade uphold upland upright urban urge useful valley value vanilla vast vault vehicle velvet venture vessel vibrant
        video view village vine vintage violet visit vista visual vital vivid voice volcano volume voucher voyage wafer waffle
        wagon waiter wallet walnut walrus warbler wedding welcome whale wheat whisper width window winter wire wisdom wombat
        wonder world wreath yacht yard yoga yogurt young zebra zephyr zigzag zinnia zone
        """
}
