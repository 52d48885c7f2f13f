"""The course: lessons, drills made from the rules and the library, what a learner should see again, progress."""
