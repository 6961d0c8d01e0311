/** Regional pools of volunteers (IIM 5.4.2): pools, sign-up of mentors and mentees, admission. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "shell", "mail", "timer", "account", "region", "matching"})
package ch.mitenand.mentoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
