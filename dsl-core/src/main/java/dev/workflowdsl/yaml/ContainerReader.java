package dev.workflowdsl.yaml;

import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.workflow.AnyContainer;
import dev.workflowdsl.workflow.Container;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Service;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads the container of a job, and its services. */
final class ContainerReader {

    private static final List<String> CONTAINER = List.of("image", "credentials", "env", "ports", "volumes", "options");
    private static final List<String> SERVICE =
            List.of("image", "credentials", "env", "ports", "volumes", "options", "entrypoint", "command");
    private static final List<String> CREDENTIALS = List.of("username", "password");

    private ContainerReader() {}

    static Container container(Spot spot) {
        if (spot.isScalar()) {
            return Container.image(spot.text("container"));
        }
        Fields fields = Fields.of(spot, "container", CONTAINER);
        return fields.whole(settings(
                fields.required(
                        "image", Container.image("unreadable"), s -> Container.image(s.fullText("container image"))),
                fields));
    }

    static Job services(Job job, Spot spot) {
        Optional<Expression<Object>> whole = spot.expression();
        if (whole.isPresent()) {
            return job.services(whole.get());
        }
        Map<String, Service> services = new LinkedHashMap<>();
        for (Spot.Keyed entry : spot.entries("services")) {
            entry.value().attempt(() -> service(entry)).ifPresent(service -> services.put(entry.name(), service));
        }
        return job.services(services);
    }

    private static Service service(Spot.Keyed entry) {
        if (entry.value().isScalar()) {
            return Service.image(entry.value().fullText("service image"));
        }
        Fields fields = Fields.of(entry.value(), "service \"" + entry.name() + "\"", SERVICE);
        Service service = settings(
                fields.required("image", Service.image("unreadable"), s -> Service.image(s.fullText("service image"))),
                fields);
        service = fields.apply(service, "entrypoint", (c, s) -> c.entrypoint(s.text("entrypoint")));
        return fields.whole(fields.apply(service, "command", (c, s) -> c.command(s.text("command"))));
    }

    private static <C extends AnyContainer<C>> C settings(C container, Fields fields) {
        C result = container;
        result = fields.apply(result, "credentials", ContainerReader::credentials);
        result = fields.apply(result, "env", (c, s) -> PartsReader.env(c, s, C::env, C::env));
        result = fields.apply(result, "ports", (c, s) -> texts(c, s, "ports", C::ports, C::port));
        result = fields.apply(result, "volumes", (c, s) -> texts(c, s, "volumes", C::volumes, C::volume));
        result = fields.apply(result, "options", (c, s) -> c.options(s.text("options")));
        return fields.extras(result, AnyContainer::extra);
    }

    private static <C> C texts(
            C container, Spot spot, String what, BiFunction<C, Expression<?>, C> all, BiFunction<C, String, C> one) {
        Optional<Expression<Object>> whole = spot.expression();
        if (whole.isPresent()) {
            return all.apply(container, whole.get());
        }
        C result = container;
        for (Spot item : spot.items(what)) {
            C before = result;
            result = item.attempt(() -> one.apply(before, item.fullText(what))).orElse(before);
        }
        return result;
    }

    private static <C extends AnyContainer<C>> C credentials(C container, Spot spot) {
        Optional<Expression<Object>> whole = spot.expression();
        if (whole.isPresent()) {
            return container.credentials(whole.get());
        }
        Fields fields = Fields.of(spot, "credentials", CREDENTIALS);
        String username = fields.required("username", "unreadable", s -> checked(s, "username"));
        Expression<String> none = Expression.of(Template.of("unreadable"));
        Expression<String> password =
                fields.required("password", none, s -> Expression.of(Template.of(s.fullText("password"))));
        C signedIn = container.credentials(username, password);
        return fields.whole(fields.extras(signedIn, AnyContainer::extraCredentials));
    }

    /** The text, whose expressions can be read. */
    private static String checked(Spot spot, String what) {
        return Template.of(spot.fullText(what)).text();
    }
}
