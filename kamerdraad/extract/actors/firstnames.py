"""First names common in the Netherlands, to know a person by where no title or cue stands."""

from kamerdraad.extract.actors.words import words

FIRST_NAMES = words(
    """
    Aad Aart Abdel Abdelkader Achmed Adam Adriaan Adriana Agnes Ahmed Aisha Albert Alex
    Alexander Alexandra Ali Alice Aline Amal Amber Amin Andrea Andreas Andries André Angela
    Angelique Anita Anja Anke Anna Anne Annelies Annemarie Annemiek Annet Annette Annie Anouk
    Ans Anthony Antoinette Anton Antonio Ard Ariane Arie Arjan Arjen Arno Arnold Arnoud Arthur
    Astrid Ayse Bart Bas Beatrice Ben Bente Bernard Bernd Bert Bianca Boris Boudewijn Bram
    Brigitte Bruno Burak Carla Carlo Carola Caroline Caspar Cees Chantal Charles Charlotte
    Chris Christa Christiaan Christian Christina Christine Claire Clara Claudia Coby Coen
    Conny Cora Corien Corine Cornelis Corrie Cynthia Daan Daniel Danielle Daniël Danny David
    Dennis Derk Diana Dick Diederik Dieuwke Dion Dirk Djoeke Dominique Donald Dora Edgar Edith
    Edo Eduard Edward Edwin Eelco Eelke Egbert Elbert Eline Elisabeth Elise Elizabeth Ella
    Ellen Elly Els Elsbeth Emiel Emile Emily Emma Emmanuel Eric Erica Erik Ernst Erwin Esmah
    Esmee Esther Eugène Eva Evelien Eveline Evert Fatima Fatma Femke Ferdinand Fleur Flor
    Floris Folkert Foort Franc Frank Frans Fred Frederik Freek Frits Gabriela Geert Geke
    George Gerald Gerard Gerben Gerda Gerrit Gert Gerton Gideon Gijs Gonny Guido Guus Hanneke
    Hans Harald Harm Harmen Harold Harriet Harry Hassan Heleen Helena Helma Hendrik Hendrikus
    Henk Henri Henriette Herman Hester Hilde Hubert Hugo Ibrahim Ida Ien Ilse Imke Ine Ineke
    Inge Ingeborg Ingrid Irene Iris Irma Isabel Isabelle Ivo Jaap Jacco Jack Jacob Jacoba
    Jacqueline Jacques Jan Jana Janine Janneke Jantine Jasper Jean Jeanet Jeanette Jeannette
    Jelle Jenny Jeroen Jesse Jessica Jim Jimmy Jo Joan Joanna Jochem Joep Joeri Johan Johanna
    Johannes John Jolanda Jolande Joost Joran Jordy Joris Jos Joseph Josephine José Joyce
    Judith Jules Julia Julian Jurgen Jurriaan Justin Kaj Karel Karen Karim Karin Kathalijne
    Katja Kees Khadija Kim Klaas Koen Koos Lars Laura Laurens Lea Leen Lenie Leo Leon Leonie
    Lieke Liesbeth Liesje Lilian Lilianne Linda Lisa Lisanne Lise Lodewijk Loes Lotte Louis
    Louise Luc Lucas Lucia Lucy Luuk Lydia Maaike Maarten Madeleine Maikel Manon Marc Marcel
    Marco Margot Margreet Margriet Maria Marian Marianne Marie Marieke Marielle Marijke Marijn
    Marina Mario Marion Mariska Mariëlle Marja Marjan Marjolein Marjolijn Markus Marleen
    Marlies Marloes Marrit Marten Martha Martijn Martin Martine Martje Mary Mathieu Matthijs
    Maurice Maurits Maxime Mehmet Melanie Merel Michael Michaël Michel Michelle Michiel
    Miranda Mirjam Mohamed Mohammed Mona Monica Moniek Monique Mustafa Myriam Nadia Nadine
    Nancy Natalie Natasja Nathalie Nico Nicole Nicolien Niek Niels Nienke Nilüfer Nina Noortje
    Nora Olaf Olga Olger Otto Pascal Patricia Patrick Paul Paula Pauline Peter Petra Philip
    Pia Pien Piet Pieter Pieter-Jan Pim Quirijn Rachel Ralph Ramon Raoul Raymond Rebecca
    Reinder Reinette Remco Remy Renate Rens Renske René Renée Rianne Richard Rick Rik Rikkert
    Rita Rob Robbert Robert Robin Roel Roelien Roelof Rogier Roland Ron Ronald Rosanne Ruben
    Rudi Rudolf Rudy Rutger Ruth Ruud Sabine Sam Samantha Samira Sammy Samuel Sander Sandra
    Sanne Sarah Saskia Sebastiaan Selma Selwyn Serge Shanna Sheila Siebe Sietske Sigrid Silvia
    Simon Simone Sjaak Sjoerd Sofie Sonja Sophie Stefan Stefanie Stephan Steven Stijn Suzanne
    Sven Sybrand Sylvia Tamara Tanja Tessa Thea Theo Thierry Thijs Thom Thomas Tijs Tim Timo
    Tineke Tjeerd Tobias Tom Ton Tony Trees Truus Ulysse Ursula Vera Victor Victoria Vincent
    Vivian Vivianne Walter Wander Wendy Wessel Wiebe Wietske Wilbert Wilco Willem Willemijn
    Willy Wilma Wim Wouter Wybren Yasmin Yoeri Youssef Yvonne Zihni Zohair
    """
)
