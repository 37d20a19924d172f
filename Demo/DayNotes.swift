// What is written on the clinician's day: all of it invented, and all of it looked for on the servers afterwards.

/// Texts of the clinician's day.
enum DayNotes {
    static let firstSession = """
        ## Subjective

        Has slept three or four hours a night since the crash on Route 9; dreams of the horn that would not stop.

        ## Objective

        Tired, exact, jokes about the coffee. No sign of danger to self or others; asked directly.

        ## Assessment

        Acute stress reaction, five weeks after the event, with a sound marriage and a sergeant who covers for nobody.

        ## Plan

        Sleep diary; the wind-down on nights; again in a week. Wants a physician who is not the department's.
        """

    static let internSession = """
        ## Subjective

        Passed over for the marine unit a second time; says that the locker room went quiet.

        ## Objective

        Speaks fast, then not at all. Eats lunch in the car.

        ## Assessment

        Adjustment difficulty with anger at the board; isolation that is new.

        ## Plan

        Two more sessions; practise the talk with the lieutenant before it happens.
        """
}
