using Microsoft.AspNetCore.Http.Features;
using ProductBalance.Data.Feedback;
using ProductBalance.Domain.Feedback;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Web.Published.Feedback;

/// <summary>A feedback form as it was filled in; all empty when it is first shown.</summary>
public sealed record SentFeedback(
    string Stamp = "",
    string Importance = "",
    string Text = "",
    string Name = "",
    string Email = "",
    string Website = ""
)
{
    /// <summary>More than the longest form in the widest letters needs.</summary>
    public const int MaxBytes = 64 * 1024;

    private static readonly FormOptions Limits = new() { ValueCountLimit = 20, KeyLengthLimit = 100 };

    /// <summary>A field that no person sees: who fills it in is a program that fills in everything.</summary>
    public bool IsByProgram => Website.Length > 0;

    /// <summary>Reads what was sent; null where it is more than such a form holds.</summary>
    public static async Task<SentFeedback?> ReadAsync(HttpRequest request)
    {
        try
        {
            var form = request.HasFormContentType
                ? await request.ReadFormAsync(Limits, request.HttpContext.RequestAborted)
                : FormCollection.Empty;
            string Of(string field) => form[field].ToString();
            // Browsers count a new line as one character, and send two.
            return new(
                Of("stamp"),
                Of("importance"),
                Of("text").ReplaceLineEndings("\n"),
                Of("name"),
                Of("email"),
                Of("website")
            );
        }
        catch (Exception exception) when (exception is BadHttpRequestException or InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>What it says of an entry, or of the whole roadmap.</summary>
    public FeedbackInput On(CopiedEntry? entry) =>
        new(
            entry?.Key,
            Enum.TryParse<Importance>(Importance, out var importance) ? importance : null,
            Text,
            Name,
            Email
        );
}
