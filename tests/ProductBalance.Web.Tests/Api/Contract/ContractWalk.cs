using System.Text;
using System.Text.Json.Nodes;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Api.Contract;

/// <summary>Sends calls and holds the answers against the document.</summary>
public sealed class ContractWalk(ContractDocument document, ApiClient script)
{
    public ContractDocument Document => document;

    public ContractScene Scene { get; } = new(script);

    /// <summary>The body that the document shows; null where the call takes none.</summary>
    public string? ExampleOf(string call) =>
        document.BodyOf(call)?["example"] is { } example ? AfterToday(example.ToJsonString()) : null;

    /// <summary>Sends a call, and writes down where its answer does not keep to the document.</summary>
    /// <returns>The status of the answer.</returns>
    public async Task<int> SendAsync(
        string call,
        ContractCall prepared,
        string? body,
        List<string> faults,
        ApiClient? sender = null
    ) => (await AskAsync(call, prepared, body, faults, sender ?? script)).Status;

    /// <summary>Sends a body that is wrong, which has to be refused by the name of its field.</summary>
    public async Task RefuseAsync(string call, ContractCall prepared, WrongBody wrong, List<string> faults)
    {
        var (status, text) = await AskAsync(call, prepared, AfterToday(wrong.Json), faults, script);
        var isRefused = status is 400 or 413 or 422;
        if (wrong.IsSurelyWrong && !(isRefused && Names(text, wrong.Field)))
        {
            faults.Add($"{call} with {wrong.Field} wrong answers {status}: {Short(text)}");
        }
    }

    // The field itself, what it is a part of, or a part of it.
    private static bool Names(string problem, string field)
    {
        if (field.Length == 0)
        {
            return true;
        }

        var errors = JsonNode.Parse(problem)?["errors"]?.AsObject().Select(error => error.Key) ?? [];
        return errors.Any(error =>
            error.StartsWith(field, StringComparison.Ordinal) || field.StartsWith(error, StringComparison.Ordinal)
        );
    }

    private async Task<(int Status, string Text)> AskAsync(
        string call,
        ContractCall prepared,
        string? body,
        List<string> faults,
        ApiClient sender
    )
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Parse(call.Split(' ')[0]),
            prepared.Address + (prepared.Query.Length > 0 ? "?" + prepared.Query : "")
        );
        request.Content =
            prepared.File is { } file ? ContractScene.Parts(file)
            : body is not null ? new StringContent(body, Encoding.UTF8, "application/json")
            : null;
        if (prepared.Tag is { } tag)
        {
            request.Headers.TryAddWithoutValidation("If-Match", tag);
        }

        using var answer = await sender.Http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        var status = (int)answer.StatusCode;
        var found = await document.FaultsAsync(call, status, answer.Content.Headers.ContentType?.MediaType, text);
        faults.AddRange(found.Select(fault => $"{call} {prepared.Query} {Short(body ?? "")}: {Short(fault)}"));
        return (status, text);
    }

    private static string Short(string text) => text.Length <= 600 ? text : text[..600] + "…";

    // The day until which something waits must lie ahead, whenever this runs.
    private static string AfterToday(string example)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        return example
            .Replace("2026-12-02", $"{today.AddDays(9):yyyy-MM-dd}")
            .Replace("2026-12-09", $"{today.AddDays(16):yyyy-MM-dd}");
    }
}
