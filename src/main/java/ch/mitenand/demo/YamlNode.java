package ch.mitenand.demo;

import ch.mitenand.shared.DataFileException;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import ch.mitenand.shared.LocalizedText;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A part of a YAML file that knows its line, so that every fault can be named. */
record YamlNode(String file, Node node) {

    private static final int LARGEST = 20_000_000;

    /** The root of a file on the class path. */
    static YamlNode read(String resource) {
        try (var stream = YamlNode.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new DataFileException(resource, 0, "die Datei fehlt");
            }
            var options = new LoaderOptions();
            options.setCodePointLimit(LARGEST);
            options.setAllowDuplicateKeys(false);
            Node root =
                    new Yaml(options)
                            .compose(
                                    new InputStreamReader(
                                            stream, StandardCharsets.UTF_8.newDecoder()));
            if (root == null) {
                throw new DataFileException(resource, 1, "die Datei ist leer");
            }
            return new YamlNode(resource, root);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            throw new DataFileException(
                    resource, mark == null ? 0 : mark.getLine() + 1L, "" + e.getProblem());
        } catch (YAMLException e) {
            throw new DataFileException(resource, 0, "kein gültiges YAML in UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DataFileException fault(String reason) {
        return new DataFileException(file, node.getStartMark().getLine() + 1L, reason);
    }

    /** The field of a map; null when it is missing or empty. */
    @Nullable YamlNode optional(String field) {
        if (!(node instanceof MappingNode map)) {
            throw fault("hier muss eine Zuordnung stehen");
        }
        for (var entry : map.getValue()) {
            if (((ScalarNode) entry.getKeyNode()).getValue().equals(field)) {
                Node value = entry.getValueNode();
                return value.getTag().equals(Tag.NULL) ? null : new YamlNode(file, value);
            }
        }
        return null;
    }

    YamlNode required(String field) {
        var value = optional(field);
        if (value == null) {
            throw fault("'" + field + "' fehlt");
        }
        return value;
    }

    /** The fields of a map must be among these. */
    void onlyHas(Set<String> fields) {
        if (node instanceof MappingNode map) {
            for (var entry : map.getValue()) {
                String field = ((ScalarNode) entry.getKeyNode()).getValue();
                if (!fields.contains(field)) {
                    throw new YamlNode(file, entry.getKeyNode())
                            .fault("'" + field + "' ist unbekannt");
                }
            }
        }
    }

    List<YamlNode> list(String field) {
        var value = optional(field);
        if (value == null) {
            return List.of();
        }
        if (!(value.node() instanceof SequenceNode sequence)) {
            throw value.fault("'" + field + "' muss eine Liste sein");
        }
        var items = new ArrayList<YamlNode>();
        sequence.getValue().forEach(item -> items.add(new YamlNode(file, item)));
        return items;
    }

    String value() {
        if (!(node instanceof ScalarNode scalar)) {
            throw fault("hier muss ein einzelner Wert stehen");
        }
        return scalar.getValue();
    }

    String text(String field) {
        return required(field).value();
    }

    @Nullable String optionalText(String field) {
        var value = optional(field);
        return value == null ? null : value.value();
    }

    int integer(String field) {
        return required(field).integer();
    }

    @Nullable Integer optionalInteger(String field) {
        var value = optional(field);
        return value == null ? null : value.integer();
    }

    int integer() {
        try {
            return Integer.parseInt(value());
        } catch (NumberFormatException e) {
            throw fault("keine ganze Zahl: " + value());
        }
    }

    boolean flag(String field) {
        String value = optionalText(field);
        return "true".equals(value);
    }

    LocalizedText localized(String field) {
        var value = optional(field);
        if (value == null) {
            return LocalizedText.EMPTY;
        }
        var texts = new EnumMap<Language, String>(Language.class);
        value.entries().forEach((tag, text) -> texts.put(text.language(tag), text.value()));
        return new LocalizedText(texts);
    }

    private Map<String, YamlNode> entries() {
        if (!(node instanceof MappingNode map)) {
            throw fault("hier müssen Texte nach Sprachen stehen");
        }
        var entries = new LinkedHashMap<String, YamlNode>();
        map.getValue()
                .forEach(e ->
                        entries.put(
                                ((ScalarNode) e.getKeyNode()).getValue(),
                                new YamlNode(file, e.getValueNode())));
        return entries;
    }

    private Language language(String tag) {
        return Language.ofTag(tag).orElseThrow(() -> fault("keine Sprache: " + tag));
    }

    List<Language> languages(String field) {
        return list(field).stream().map(item -> item.language(item.value())).toList();
    }

    @Nullable LanguageLevel level(String field) {
        var value = optional(field);
        return value == null
                ? null
                : LanguageLevel.ofCode(value.value())
                        .orElseThrow(() -> value.fault("kein Niveau: " + value.value()));
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        try {
            return Enum.valueOf(type, value().toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw fault("unbekannt: " + value());
        }
    }
}
