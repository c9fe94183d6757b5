using System.Text.Json;
using System.Text.RegularExpressions;
using ProductBalance.Domain;

namespace ProductBalance.Web.Api;

/// <summary>Names fields as the JSON of the API does, and says in words why a request cannot be read.</summary>
public static partial class ApiFields
{
    /// <summary>The key of a fault of the whole body.</summary>
    private const string Body = "body";

    // The rest of the program calls the sentence the impact's statement.
    private static readonly Dictionary<string, string> Renamed = new() { ["impact.statement"] = "impact.text" };

    /// <summary>The JSON path of a field that a validator calls by its property.</summary>
    public static string PathOf(string field)
    {
        var path = JsonNamingPolicy.CamelCase.ConvertName(field);
        return Renamed.GetValueOrDefault(path, path);
    }

    /// <summary>What of a request cannot be read, and why; null where its status says it all.</summary>
    public static (string Field, string Sentence)? FaultOf(BadHttpRequestException refused) =>
        refused.InnerException is JsonException fault ? (PathOf(fault), SentenceOf(fault))
        : UnreadParameter().Match(refused.Message) is { Success: true } match
            ? (
                JsonNamingPolicy.CamelCase.ConvertName(match.Groups[1].Value),
                "This cannot be read. Send a value of the kind that the page /api names."
            )
        : null;

    /// <summary>Whether a value was of the right kind but none of those that there are.</summary>
    public static bool IsUnknownWord(BadHttpRequestException refused) =>
        refused.InnerException is JsonException fault && WordsOf(fault) is not null;

    private static string PathOf(JsonException fault) => fault.Path is ['$', '.', .. var path] ? path : Body;

    private static string SentenceOf(JsonException fault) =>
        fault switch
        {
            BodyException => fault.Message,
            { InnerException: JsonException } =>
                $"This is no JSON from line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1} on. "
                    + "Check the brackets, commas and quotes.",
            _ when WordsOf(fault) is { } words => $"Send one of {words}.",
            _ when UnknownMember().Match(fault.Message) is { Success: true } match =>
                $"There is no \"{match.Groups[1].Value}\" here. Check the spelling, or leave it out.",
            _ => "This value is of another kind than is asked for. Send one of the kind that the page /api names.",
        };

    // The names of the enumeration that a value is none of.
    private static string? WordsOf(JsonException fault) =>
        Wanted().Match(fault.Message) is { Success: true } match
        && typeof(FieldProblem).Assembly.GetType(match.Groups[1].Value) is { IsEnum: true } wanted
            ? string.Join(", ", Enum.GetNames(wanted).Select(JsonNamingPolicy.CamelCase.ConvertName))
            : null;

    [GeneratedRegex(@"could not be converted to (?:System\.Nullable`1\[)?(ProductBalance(?:\.\w+)+)")]
    private static partial Regex Wanted();

    [GeneratedRegex("^The JSON property '(.+?)' could not be mapped")]
    private static partial Regex UnknownMember();

    [GeneratedRegex("^Failed to bind parameter \"\\S+ (\\w+)\"")]
    private static partial Regex UnreadParameter();
}
