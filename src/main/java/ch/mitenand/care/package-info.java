/** Care of volunteers: courses, expenses, recognition, the certificate of volunteer work. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shell",
            "mail",
            "timer",
            "account",
            "media",
            "matching",
            "mentoring",
            "mentorship"
        })
package ch.mitenand.care;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
