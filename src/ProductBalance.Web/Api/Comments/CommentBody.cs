namespace ProductBalance.Web.Api.Comments;

/// <summary>What somebody says about an item.</summary>
/// <param name="Text">Markdown, up to 10,000 characters; @ and the name of a member tells them.</param>
public sealed record CommentBody(string? Text = null);
