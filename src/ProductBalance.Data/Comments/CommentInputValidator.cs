using FluentValidation;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Comments;

namespace ProductBalance.Data.Comments;

/// <summary>What a comment must keep to.</summary>
public sealed class CommentInputValidator : AbstractValidator<CommentInput>
{
    public CommentInputValidator() =>
        RuleFor(input => input.Text)
            .Cascade(CascadeMode.Stop)
            .Visible("Write what you want to say.")
            .AtMost(Comment.TextMaxLength)
            .Storable()
            .OverridePropertyName("text");
}
