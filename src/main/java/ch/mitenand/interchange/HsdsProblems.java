package ch.mitenand.interchange;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns the refusals of this module into small JSON problems. */
@RestControllerAdvice(basePackageClasses = HsdsProblems.class)
class HsdsProblems {

    @ExceptionHandler
    ResponseEntity<Object> badParameter(BadParameter refusal) {
        return HsdsAnswers.problem(
                HttpStatus.BAD_REQUEST, String.valueOf(refusal.getMessage()), refusal.parameter());
    }

    @ExceptionHandler
    ResponseEntity<Object> notThere(NotThere refusal) {
        return HsdsAnswers.problem(HttpStatus.NOT_FOUND, "not found", "id");
    }
}
