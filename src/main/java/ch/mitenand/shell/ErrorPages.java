package ch.mitenand.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** The pages for errors that arise outside of a page: refused addresses, controllers, files. */
@Component
class ErrorPages implements ErrorViewResolver {

    private final PageFrame frame;

    ErrorPages(PageFrame frame) {
        this.frame = frame;
    }

    @Override
    public ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        int code = status.value();
        View view =
                (@Nullable Map<String, ?> _,
                        HttpServletRequest asked,
                        HttpServletResponse response) -> {
                    var info = PageInfo.failed(code, NoticePage.title(code));
                    var document = frame.document(info, NoticePage.of(code, ""), asked);
                    new StillResponse(asked, response).send(code, document);
                };
        return new ModelAndView(view);
    }
}
