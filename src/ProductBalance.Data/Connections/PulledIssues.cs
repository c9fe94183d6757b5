using System.Text.Json;
using System.Text.Json.Nodes;
using ProductBalance.Domain.Connections;

namespace ProductBalance.Data.Connections;

/// <summary>The issues of all pages, each once.</summary>
public sealed class PulledIssues
{
    private readonly Dictionary<string, PulledIssue> _issues = [];

    private JsonNode? _names;

    public int Count => _issues.Count;

    public int Pages { get; private set; }

    /// <summary>What the tracker calls its answer, where that was a single page.</summary>
    public string? AnswerTag { get; private set; }

    /// <summary>When the latest change was made, by the clock of the tracker; null where there is none.</summary>
    public DateTimeOffset? LatestChange => _issues.Values.Max(issue => issue.UpdatedAt);

    public IEnumerable<PulledIssue> All => _issues.Values;

    /// <summary>Adds a page. What changed while pages were read comes again, and counts as it came last.</summary>
    public void Add(IssuePage page)
    {
        Pages++;
        (_names, AnswerTag) = (page.Names ?? _names, page.AnswerTag);
        foreach (var issue in page.Issues)
        {
            _issues[issue.Key] = issue;
        }
    }

    /// <summary>Some of the issues in the shape in which the tracker answers, for the import.</summary>
    public byte[] ToFile(ConnectionKind kind, IEnumerable<PulledIssue> issues)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            if (kind == ConnectionKind.GitHub)
            {
                WriteList(json, issues);
            }
            else
            {
                json.WriteStartObject();
                json.WritePropertyName("names");
                (_names ?? new JsonObject()).WriteTo(json);
                json.WritePropertyName("issues");
                WriteList(json, issues);
                json.WriteEndObject();
            }
        }

        return stream.ToArray();
    }

    private static void WriteList(Utf8JsonWriter json, IEnumerable<PulledIssue> issues)
    {
        json.WriteStartArray();
        foreach (var issue in issues)
        {
            issue.Issue.WriteTo(json);
        }

        json.WriteEndArray();
    }
}
