package touchstone.platform.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import touchstone.contracts.Problem;
import touchstone.platform.problem.Problems;

/** Refuses a query parameter that the contract does not have: a misspelt filter would seem to find everything. */
class QueryParameterFilter {
    private final Map<Method, Optional<TreeSet<String>>> known = new ConcurrentHashMap<>();
    private final RoutingContext context;

    QueryParameterFilter(RoutingContext context) {
        this.context = context;
    }

    @ServerRequestFilter
    void check(ResourceInfo operation) {
        if (context.request().query() == null) {
            return;
        }
        known.computeIfAbsent(operation.getResourceMethod(), QueryParameterFilter::namesOf).ifPresent(names -> {
            List<Problem.Item> unknown = context.queryParams().names().stream().filter(name -> !names.contains(name))
                    .map(name -> new Problem.Item(name, sayKnown(names))).toList();
            if (!unknown.isEmpty()) {
                throw Problems.of(400, "unreadable", "The request could not be read",
                        "This address does not take each of its parameters. Leave out what is listed, or correct its name.", unknown);
            }
        });
    }

    private static String sayKnown(TreeSet<String> names) {
        return names.isEmpty() ? "is not taken; there are no parameters here" : "is not taken; there are " + String.join(", ", names);
    }

    /** Empty for a page: whoever shares a link to one may add to it. */
    private static Optional<TreeSet<String>> namesOf(Method implementation) {
        return DeclaredOperation.of(implementation)
                .filter(method -> method.getDeclaringClass().isInterface() && method.getDeclaringClass().isAnnotationPresent(Path.class))
                .findFirst().map(method -> Arrays.stream(method.getParameters()).flatMap(QueryParameterFilter::namesOf)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Stream<String> namesOf(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getFields()).flatMap(QueryParameterFilter::nameOf)
                : nameOf(parameter);
    }

    private static Stream<String> nameOf(AnnotatedElement parameter) {
        return Stream.ofNullable(parameter.getAnnotation(QueryParam.class)).map(QueryParam::value);
    }
}
