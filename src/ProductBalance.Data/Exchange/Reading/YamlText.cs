using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ProductBalance.Data.Exchange.Reading;

/// <summary>Opens YAML: a mapping is one item, a list of mappings a table of them.</summary>
internal static partial class YamlText
{
    private const int MostNested = 32;

    /// <summary>Whether most lines look like "name: value", or carry on a list or a text below one.</summary>
    public static bool Is(string sample)
    {
        var lines = sample.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).ToList();
        return lines.Count > 1 && lines.Count(line => Entry().IsMatch(line)) * 10 > lines.Count * 9;
    }

    public static TableFile? Open(Func<Stream> open, TextEncoding encoding, ImportLimits limits, out string? refusal)
    {
        try
        {
            RequireShallow(open, encoding);
            var items = Items(open, encoding);
            List<string> header = [.. items.SelectMany(item => item.Keys).Distinct()];
            return ListedTable.Of(
                new TableRow(0, header),
                () => items.Select((item, place) => Row(item, header, place + 1, limits)),
                limits,
                $"Read as {encoding.Name}, YAML.",
                out refusal
            );
        }
        catch (YamlException exception)
        {
            refusal =
                $"This looks like YAML and breaks off in line {exception.Start.Line}. Correct it there and import it again.";
            return null;
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // the library's scanner and our table of names, where text is damaged or a name stands twice
            refusal = "This looks like YAML and cannot be read. Correct it, or save the table as CSV.";
            return null;
        }
    }

    // The library reads nodes by recursion: a text of a million brackets would end the program.
    private static void RequireShallow(Func<Stream> open, TextEncoding encoding)
    {
        using var reader = new StreamReader(open(), encoding.Encoding);
        var parser = new Parser(reader);
        var depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current?.NestingIncrease ?? 0;
            if (depth > MostNested)
            {
                throw new YamlException(parser.Current!.Start, parser.Current.End, "Nested too deeply.");
            }
        }
    }

    private static List<Dictionary<string, string>> Items(Func<Stream> open, TextEncoding encoding)
    {
        using var reader = new StreamReader(open(), encoding.Encoding);
        var yaml = new YamlStream();
        yaml.Load(reader);
        var nodes = yaml.Documents.Select(document => document.RootNode);
        return
        [
            .. nodes
                .SelectMany(node => node is YamlSequenceNode list ? list.Children : [node])
                .OfType<YamlMappingNode>()
                .Select(item => item.Children.ToDictionary(entry => Text(entry.Key), entry => Text(entry.Value))),
        ];
    }

    private static TableRow Row(Dictionary<string, string> item, List<string> header, int line, ImportLimits limits) =>
        ListedTable.Row(line, [.. header.Select(name => item.GetValueOrDefault(name, ""))], limits);

    private static string Text(YamlNode node) =>
        node switch
        {
            YamlScalarNode scalar => scalar.Value ?? "",
            YamlSequenceNode list => string.Join(", ", list.Children.OfType<YamlScalarNode>().Select(Text)),
            _ => "",
        };

    [GeneratedRegex(@"^(---|\.\.\.|#.*|\s*-\s.*|\s+\S.*|[\w.-]+\s*:(\s.*)?)\r?$")]
    private static partial Regex Entry();
}
