using ProductBalance.Data.Activity;

namespace ProductBalance.Data.Mail;

/// <summary>One message of an inbox, as a mail tells it.</summary>
/// <param name="ProductName">The product that it is about.</param>
/// <param name="Message">The message, with where it leads.</param>
public sealed record MailLine(string ProductName, InboxEntry Message);
