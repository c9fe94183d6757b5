using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Activity;

/// <summary>A message in somebody's inbox inside the product.</summary>
public sealed class InboxMessage
{
    public const int TextMaxLength = 500;

    public long Id { get; private set; }

    public required Guid UserId { get; init; }

    public required ProductId ProductId { get; init; }

    /// <summary>The item that it is about.</summary>
    public int? ItemNumber { get; init; }

    /// <summary>The estimation round that it is about.</summary>
    public int? RoundNumber { get; init; }

    /// <summary>Where it leads, where that is no item or round.</summary>
    public InboxPlace? Place { get; init; }

    /// <summary>The mail that it went into; null where it was not mailed.</summary>
    public Guid? MailId { get; set; }

    public required string Text { get; init; }

    public required DateTimeOffset At { get; init; }

    public DateTimeOffset? ReadAt { get; set; }

    /// <summary>A text that fits, with a sign where its end was left out.</summary>
    public static string Shortened(string text) => PlainText.Shortened(text, TextMaxLength);
}
